package org.variorum.annotate.attribution;

import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;

/** Where what is said begins that stands before its verb: "“We will stay,” Kovac said", "it will stay open, said Kovac". */
final class ContentStart {
    private final Cues cues;

    ContentStart(Cues cues) {
        this.cues = cues;
    }

    /**
     * The first token of what is said and ends at token {@code i}: mostly that of the sentence. A quotation that the
     * verb before it already goes with begins anew behind that verb.
     */
    int before(Clause c, int i) {
        if (!c.endsQuotation(i)) {
            return 0;
        }
        for (int k = i; k > 0; k--) {
            Cue cue = c.at(k).quoted() ? null : Cue.at(cues, c, k);
            if (cue != null) {
                NounPhrase subject = NounPhrase.leftOf(c, cue.from() - 1);
                boolean behindQuotation = c.endsQuotation((subject == null ? cue.from() : subject.from()) - 1);
                int next = c.quotationFrom(k);
                return behindQuotation && next >= 0 ? next : 0;
            }
        }
        return 0;
    }
}
