package org.variorum.annotate.mending;

import java.util.List;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;

/** Puts right, by the build of the sentence, what the network read. */
public final class Mending {
    private final String text;
    private final Strays strays;
    private final Raised raised;
    private final Targets targets;
    private final Unsaid unsaid;

    /**
     * @param text the report's
     * @param clauses its sentences, in order
     */
    public Mending(String text, List<Clause> clauses, Cues cues) {
        this.text = text;
        strays = new Strays(clauses);
        raised = new Raised(text, cues);
        targets = new Targets(text);
        unsaid = new Unsaid(text);
    }

    /** Those of {@code learned} that are left and what others are made of; some of those given are changed. */
    public List<Reading> of(List<Reading> learned) {
        List<Reading> out = Relays.leftOut(learned);
        Vouched.part(out);
        strays.home(out);
        out.replaceAll(r -> raised.of(ByAgent.of(targets.of(Issued.of(QuotedAs.of(text, r))))));
        for (int i = 0; i < out.size(); i++) {
            out.set(i, Controlled.of(out.get(i), out));
        }
        SideClause.end(text, out);
        out.removeIf(unsaid::is);
        Forgone.fill(text, out);
        return out;
    }
}
