package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/**
 * Finds that two reports weigh one thing differently in their own voice: one calls a march peaceful, the other violent.
 * Words that somebody is said to say are his and not the report's.
 */
final class Assessments {
    /** Between a thing and what it is said to be. */
    private static final Set<String> COPULAS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "became",
            "become",
            "becomes",
            "remained",
            "remains",
            "remain",
            "turned",
            "turns",
            "proved",
            "proves",
            "ended",
            "ends",
            "stayed",
            "stays",
            "looked",
            "looks",
            "seemed",
            "seems",
            "appeared",
            "appears");

    /** A clause that sets something beside or against what stands before it has a subject of its own. */
    private static final Set<String> ALSO_CLAUSES = Set.of("and", "but", "though", "although");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "along", "by", "for", "with", "from", "to", "near", "against", "over", "after",
            "before");

    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "t", "hardly", "neither", "nor", "far", "less", "without", "than", "if", "whether");
    private static final int NEAR = 4;

    private final PerPassage<List<Weighed>> weighed = new PerPassage<>(Assessments::weighed);

    /** @param thing the stem of the word for what is weighed */
    private record Weighed(int token, String word, String thing) {}

    @Nullable
    Finding between(Passage a, Passage b) {
        List<Weighed> mine = weighed.of(a);
        List<Weighed> theirs = weighed.of(b);
        // Who weighs a thing twice in a sentence weighs it with care.
        if (mine.size() != 1 || theirs.size() != 1) {
            return null;
        }
        Weighed x = mine.getFirst();
        Weighed y = theirs.getFirst();
        if (!Scales.opposite(x.word(), y.word()) || !x.thing().equals(y.thing())) {
            return null;
        }
        String here = a.printed(x.token(), x.token() + 1);
        String there = b.printed(y.token(), y.token() + 1);
        return Finding.conflict(
                Difference.Kind.ASSESSMENT,
                Difference.Reason.UNKNOWN,
                "The reports weigh the same differently: \u201C" + here + "\u201D and \u201C" + there + "\u201D.",
                a.spans().get(x.token()),
                here,
                b.spans().get(y.token()),
                there);
    }

    private static List<Weighed> weighed(Passage p) {
        List<Weighed> out = new ArrayList<>();
        for (int i = 0; i < p.tokens().size(); i++) {
            String word = p.tokens().get(i);
            if (Scales.weighs(word) && !p.capital(i)) {
                String thing = thing(p, i);
                if (thing == null || denied(p, i) || !ownVoice(p, i)) {
                    return List.of();
                }
                out.add(new Weighed(i, word, thing));
            }
        }
        return out;
    }

    /** The word right behind, "a peaceful march"; else the one that it is said of, "the march was largely peaceful". */
    private static @Nullable String thing(Passage p, int at) {
        int next = at + 1;
        if (next < p.tokens().size()
                && Terms.tells(p.tokens().get(next))
                && p.printed(at, next + 1).equals(p.printed(at, at + 1) + " " + p.printed(next, next + 1))) {
            return p.stems().get(next);
        }
        int k = at - 1;
        boolean copula = false;
        while (k >= 0 && isSmall(p.tokens().get(k))) {
            copula |= COPULAS.contains(p.tokens().get(k));
            k--;
        }
        return copula && k >= 0 && Terms.tells(p.tokens().get(k)) ? subject(p, k) : null;
    }

    /** Of the words of a subject the one that the others hang on: "march" of "the march of the ferrymen". */
    private static @Nullable String subject(Passage p, int last) {
        int first = last;
        while (first > 0 && !opensClause(p.tokens().get(first - 1))) {
            first--;
        }
        int end = first;
        while (end <= last && !PREPOSITIONS.contains(p.tokens().get(end))) {
            end++;
        }
        return end > first && Terms.tells(p.tokens().get(end - 1)) ? p.stems().get(end - 1) : null;
    }

    private static boolean opensClause(String word) {
        return SmallWords.opensClause(word) || ALSO_CLAUSES.contains(word);
    }

    private static boolean isSmall(String word) {
        return COPULAS.contains(word) || SmallWords.ARTICLES.contains(word) || word.endsWith("ly");
    }

    private static boolean denied(Passage p, int at) {
        return p.tokens().subList(Math.max(0, at - NEAR), at).stream().anyMatch(DENIALS::contains);
    }

    private static boolean ownVoice(Passage p, int token) {
        AnnotatedReport report = p.at().report();
        Span at = p.spans().get(token);
        return report.quoted().stream().noneMatch(q -> q.span().contains(at))
                && report.attributions().stream()
                        .noneMatch(x -> x.content().stream().anyMatch(c -> c.contains(at)));
    }
}
