package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.word.Deeds;
import org.variorum.collate.word.Predicate;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/** What a sentence tells as done and what it has ahead, in the order of its words; what is quoted in it is left out. */
public record Stages(List<Deed> done, List<Deed> ahead) {
    private static final Set<String> WILL = Set.of("will", "shall", "ll");
    /** "Is expected to vote", "plans to vote". */
    private static final Set<String> ANNOUNCING = Set.of(
            "expected",
            "due",
            "set",
            "scheduled",
            "poised",
            "slated",
            "about",
            "going",
            "preparing",
            "prepares",
            "planning",
            "plans",
            "planned",
            "intends",
            "expects");
    /** Past forms that do not end in "-ed" and are taken for what was done; of others nothing is told. */
    private static final Set<String> PAST =
            Set.of("began", "left", "met", "held", "gave", "took", "won", "lost", "spoke", "sent", "chose", "withdrew");
    /** "Is due to open", but "shut due to damage". */
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "s", "re", "be");

    /** What tells of a deed that may come. */
    private static final Set<String> MEANT = Set.of(
            "will",
            "would",
            "shall",
            "could",
            "may",
            "might",
            "should",
            "can",
            "must",
            "prepared",
            "ready",
            "willing",
            "is",
            "are");

    private static final Set<String> DENIALS = Set.of("not", "never", "t", "to", "be");
    private static final int AUXILIARIES = 3;

    public Stages {
        done = List.copyOf(done);
        ahead = List.copyOf(ahead);
    }

    /**
     * One verb.
     *
     * @param from where the words that belong to it begin, {@code at} the verb itself
     * @param meant whether it may be done: "to sign" alone tells nothing, as in "voted to sign"
     * @param announced whether it will be done, or somebody means to; false for what is done and for what may or should be
     */
    record Deed(int from, int at, String stem, boolean announced, boolean meant) {}

    /** Those of one passage. */
    public static Stages of(Passage p) {
        return new Stages(done(p), ahead(p));
    }

    /** A deed that one has ahead, sure or not, and the other tells as done, the first's first; null where there is none. */
    @Nullable
    Two apart(Stages other) {
        Two ahead = aheadOf(other);
        Two behind = ahead == null ? other.aheadOf(this) : null;
        return behind == null ? ahead : new Two(behind.b(), behind.a());
    }

    /** A deed of each of two passages. */
    record Two(Deed a, Deed b) {}

    private @Nullable Two aheadOf(Stages later) {
        for (Deed next : ahead) {
            String stem = next.stem();
            if (next.meant() && Deeds.has(stem) && !has(done, stem) && !has(later.ahead, stem)) {
                for (Deed did : later.done) {
                    if (did.stem().equals(stem)) {
                        return new Two(next, did);
                    }
                }
            }
        }
        return null;
    }

    private static boolean has(List<Deed> deeds, String stem) {
        return deeds.stream().anyMatch(d -> d.stem().equals(stem));
    }

    private static List<Deed> done(Passage p) {
        List<Deed> out = new ArrayList<>();
        for (int i = 1; i < p.tokens().size(); i++) {
            String word = p.tokens().get(i);
            if (PAST.contains(word) && !DENIALS.contains(p.tokens().get(i - 1)) && !quoted(p, i)) {
                out.add(new Deed(i, i, p.stems().get(i), false, false));
            } else if (word.endsWith("ed") && !ANNOUNCING.contains(word) && !quoted(p, i)) {
                Predicate said = Predicate.of(p.tokens(), i);
                if (said != null && said.time() == Predicate.Time.PAST && !said.denied()) {
                    out.add(new Deed(said.from(), i, p.stems().get(i), false, false));
                }
            }
        }
        return out;
    }

    private static List<Deed> ahead(Passage p) {
        List<Deed> out = new ArrayList<>();
        for (int i = 2; i < p.tokens().size(); i++) {
            if (!Terms.tells(p.tokens().get(i))) {
                continue;
            }
            Predicate said = Predicate.of(p.tokens(), i);
            if (said != null && !said.denied() && isAhead(said) && !quoted(p, i)) {
                List<String> before = p.tokens().subList(Math.max(0, said.from() - 1), i);
                boolean will = p.tokens().subList(said.from(), i).stream().anyMatch(WILL::contains);
                out.add(new Deed(
                        said.from(), i, p.stems().get(i), will, before.stream().anyMatch(MEANT::contains)));
            }
            int to = p.tokens().get(i - 1).equals("be") ? i - 2 : i - 1;
            for (int k = to - 1; p.tokens().get(to).equals("to") && k >= Math.max(0, to - AUXILIARIES); k--) {
                boolean because = p.tokens().get(k).equals("due")
                        && (k == 0 || !BE.contains(p.tokens().get(k - 1)));
                if (ANNOUNCING.contains(p.tokens().get(k)) && !because && !quoted(p, i)) {
                    out.add(new Deed(k, i, p.stems().get(i), true, true));
                }
            }
        }
        return out;
    }

    private static boolean isAhead(Predicate said) {
        return said.time() == Predicate.Time.COMING || said.time() == Predicate.Time.POSSIBLE;
    }

    private static boolean quoted(Passage p, int token) {
        Span word = p.spans().get(token);
        return p.at().report().quoted().stream().anyMatch(q -> q.span().contains(word));
    }
}
