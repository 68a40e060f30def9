package org.variorum.annotate.mending;

import java.util.Set;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** "The bank released a letter from its lawyer saying that": the lawyer says so. */
final class Issued {
    private static final Set<String> PAPERS =
            Set.of("statement", "letter", "memo", "note", "report", "message", "e-mail", "email");

    private Issued() {}

    /** {@code r}, with who wrote the paper for its source, where that stands before the last verb of its cue. */
    static Reading of(Reading r) {
        Clause c = r.clause();
        Span cue = r.cue();
        if (cue == null) {
            return r;
        }
        int last = c.tokenFrom(cue.end()) - 1;
        for (int i = c.tokenFrom(cue.start()); i < last - 1; i++) {
            boolean from = PAPERS.contains(c.at(i).lower()) && (c.is(i + 1, "from") || c.is(i + 1, "by"));
            if (from && c.at(last).penn("VBG") && c.at(last - 1).nominal()) {
                return r.by(new NounPhrase(i + 2, last - 1));
            }
        }
        return r;
    }
}
