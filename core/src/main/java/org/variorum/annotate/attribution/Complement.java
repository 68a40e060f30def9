package org.variorum.annotate.attribution;

import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** What is said behind a reporting verb, past its hearer and past when and where it was said. */
final class Complement {
    private final String text;
    private final ContentEnd end;

    Complement(String text, Cues cues) {
        this.text = text;
        end = new ContentEnd(cues);
    }

    /** Adds to {@code r} what stands behind its cue. */
    void add(Reading r, Cue cue) {
        Clause c = cue.clause();
        int k = begin(c, cue.last() + 1, cue.kind());
        if (c.is(k, ":") || c.is(k, ",")) {
            k++;
        }
        r.says(text, k, end.behind(c, k) - 1);
    }

    /** Adds to {@code r}, whose cue stands behind a quotation, the rest of that: only another quotation can be meant. */
    void addQuotation(Reading r, Cue cue) {
        Clause c = cue.clause();
        int k = begin(c, cue.last() + 1, Cues.Kind.SAY);
        int open = c.quotationFrom(k);
        int cut = end.behind(c, k);
        if (open >= 0 && open < cut) {
            r.says(text, open, cut - 1);
        }
    }

    private static int begin(Clause c, int from, Cues.Kind kind) {
        return switch (kind) {
            case HOLD -> from;
            case SAY -> Adjuncts.behind(c, from);
            case TELL -> Adjuncts.behind(c, behindHearer(c, from));
        };
    }

    /** "Told reporters that". */
    private static int behindHearer(Clause c, int from) {
        NounPhrase hearer = NounPhrase.rightOf(c, from);
        return hearer == null ? from : hearer.to() + 1;
    }
}
