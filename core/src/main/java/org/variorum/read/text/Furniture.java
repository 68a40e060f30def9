package org.variorum.read.text;

import java.util.HashMap;
import java.util.Map;
import org.variorum.report.Credit;

/** The rules that hold for every text, whether it came with its page around it or not. */
final class Furniture {
    private static final int OFTEN = 3;
    private static final int FEW_WORDS = 6;

    private Furniture() {}

    static void mark(Draft draft) {
        for (Line line : draft.lines) {
            String why = LineRules.why(line);
            if (Taglines.isTagline(line.text()) && line.index() > 1) {
                Taglines.agencies(line.text()).forEach(a -> draft.credit(a, Credit.Where.TAGLINE));
                draft.remove(line, "credit");
            } else if (why != null) {
                draft.remove(line, why);
            } else if (Captions.isCaption(line)) {
                draft.remove(line, "caption");
            }
        }
        Above.dates(draft);
        Above.bylines(draft);
        removeRepeated(draft);
        Above.dateline(draft);
        Inline.find(draft);
    }

    /** A short line that comes again and again is a label, whatever it says. */
    private static void removeRepeated(Draft draft) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : draft.lines) {
            times.merge(line.key(), 1, Integer::sum);
        }
        for (Line line : draft.lines) {
            boolean label = line.words() <= FEW_WORDS && !line.ends();
            if (draft.isOpen(line) && label && times.getOrDefault(line.key(), 0) >= OFTEN) {
                draft.remove(line, "repeated line");
            }
        }
    }
}
