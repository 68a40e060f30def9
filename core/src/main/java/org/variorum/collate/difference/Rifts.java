package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Rift;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.Start;

/** Finds what parts the sentences of one claim where it is not told as a difference. Not thread-safe. */
public final class Rifts {
    private final Map<Start, Passage> passages;
    private final NamedDays days;
    private final PerPassage<Stages> stages;
    private final Amounts amounts;
    private final PerPassage<Ranks> ranks = new PerPassage<>(Ranks::of);

    public Rifts(Map<Start, Passage> passages, NamedDays days, Amounts amounts, PerPassage<Stages> stages) {
        this.passages = passages;
        this.days = days;
        this.amounts = amounts;
        this.stages = stages;
    }

    /** Between every two places of a claim that are of two reports, in their order. */
    public List<Rift> of(Claim claim) {
        List<Passage> members = new ArrayList<>();
        for (Citation at : claim.citations()) {
            Passage p = passages.get(Start.of(at));
            if (p != null) {
                members.add(p);
            }
        }
        List<Rift> out = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Passage b : members.subList(i + 1, members.size())) {
                Passage a = members.get(i);
                if (a.report() != b.report()) {
                    between(a, b).forEach(kind -> out.add(new Rift(a.at(), b.at(), kind)));
                }
            }
        }
        return out;
    }

    private List<Rift.Kind> between(Passage a, Passage b) {
        List<Rift.Kind> out = new ArrayList<>();
        if (amounts.clash(a, b)) {
            out.add(Rift.Kind.AMOUNT);
        }
        if (days.apart(a, b)) {
            out.add(Rift.Kind.DAY);
        }
        if (ranks.of(a).differ(ranks.of(b))) {
            out.add(Rift.Kind.RANK);
        }
        if (stages.of(a).differ(stages.of(b))) {
            out.add(Rift.Kind.STAGE);
        }
        return out;
    }
}
