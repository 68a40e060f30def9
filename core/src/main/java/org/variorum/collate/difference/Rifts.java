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
import org.variorum.report.Span;

/** Finds what parts the sentences of one claim where it is not told as a difference. Not thread-safe. */
public final class Rifts {
    private final Map<Start, Passage> passages;
    private final NamedDays days;
    private final PerPassage<Stages> stages;
    private final Amounts amounts;
    private final PerPassage<Ranks> ranks;

    public Rifts(
            Map<Start, Passage> passages,
            NamedDays days,
            Amounts amounts,
            PerPassage<Stages> stages,
            PerPassage<Ranks> ranks) {
        this.passages = passages;
        this.days = days;
        this.amounts = amounts;
        this.stages = stages;
        this.ranks = ranks;
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
                    out.addAll(between(a, b));
                }
            }
        }
        return out;
    }

    private List<Rift> between(Passage a, Passage b) {
        List<Rift> out = new ArrayList<>();
        Amounts.Two amount = amounts.clash(a, b);
        if (amount != null) {
            out.add(rift(a, amount.a().span(), b, amount.b().span(), Rift.Kind.AMOUNT));
        }
        if (days.apart(a, b)) {
            Span mine = days.of(a).getFirst().time().span();
            Span theirs = days.of(b).getFirst().time().span();
            out.add(rift(a, mine, b, theirs, Rift.Kind.DAY));
        }
        Ranks.Two rank = ranks.of(a).apart(ranks.of(b));
        if (rank != null) {
            out.add(rift(a, rank.a(), b, rank.b(), Rift.Kind.RANK));
        }
        Stages.Two stage = stages.of(a).apart(stages.of(b));
        if (stage != null) {
            out.add(rift(a, words(a, stage.a()), b, words(b, stage.b()), Rift.Kind.STAGE));
        }
        return out;
    }

    private static Span words(Passage p, Stages.Deed deed) {
        return p.stretch(deed.from(), deed.at() + 1);
    }

    private static Rift rift(Passage a, Span mine, Passage b, Span theirs, Rift.Kind kind) {
        return new Rift(focused(a, mine), focused(b, theirs), kind);
    }

    private static Citation focused(Passage p, Span words) {
        return new Citation(p.at().report(), p.at().span(), words);
    }
}
