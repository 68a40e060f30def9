package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.report.Span;

/**
 * "“Stay,” Kovac said, pointing at the boats. “All of you.”": a remark that goes on goes on with who made it, and neither
 * with what he did meanwhile nor with whom it is known from: "“Stay,” Kovac said, according to the agency".
 */
final class Makers {
    private final String text;
    private final List<Reading> readings;
    private final SpokenOf spokenOf;

    Makers(String text, List<Reading> readings, SpokenOf spokenOf) {
        this.text = text;
        this.readings = readings;
        this.spokenOf = spokenOf;
    }

    /** Gives remarks in later sentences to whoever made the first. */
    void handOver() {
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            Reading maker = readings.get(of(i));
            Clause c = r.clause();
            List<Span> later = new ArrayList<>(r.content());
            later.removeIf(s -> s.start() < c.span().end() || !isRemark(s));
            if (maker != r && later.size() < r.content().size()) {
                r.content().removeAll(later);
                maker.content().addAll(later);
            }
        }
    }

    /** Who made the remark that the reading at {@code index} stands beside; the same where it does not stand beside one. */
    int of(int index) {
        Reading last = readings.get(index);
        if (last.cue() == null || !last.clause().at(last.cueToken()).penn("VBG")) {
            return index;
        }
        for (int i = index - 1; i >= 0; i--) {
            Reading r = readings.get(i);
            if (r.clause() == last.clause() && r.content().stream().anyMatch(this::isRemark) && !spokenOf.holds(r)) {
                return i;
            }
        }
        return index;
    }

    private boolean isRemark(Span s) {
        return QuoteMark.isDouble(text.charAt(s.start()));
    }
}
