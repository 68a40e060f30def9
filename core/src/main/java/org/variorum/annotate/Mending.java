package org.variorum.annotate;

import java.util.List;

/** Puts right, by the build of the sentence, what the network read. */
final class Mending {
    private final String text;
    private final Strays strays;
    private final Raised raised;
    private final Targets targets;
    private final Unsaid unsaid;

    Mending(String text, List<Clause> clauses, Cues cues) {
        this.text = text;
        strays = new Strays(clauses);
        raised = new Raised(text, cues);
        targets = new Targets(text);
        unsaid = new Unsaid(text);
    }

    List<Reading> of(List<Reading> learned) {
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
