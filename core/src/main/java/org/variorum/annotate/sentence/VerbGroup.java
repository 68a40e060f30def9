package org.variorum.annotate.sentence;

import java.util.Set;

/**
 * A verb with the auxiliaries and adverbs before it: "has repeatedly said".
 *
 * @param from first token
 * @param verb the verb, the last token
 */
public record VerbGroup(Clause clause, int from, int verb) {
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> BE = Set.of("is", "was", "were", "are", "be", "been", "being", "'s", "'re");
    private static final Set<String> MODAL =
            Set.of("could", "would", "may", "might", "should", "can", "must", "will", "'ll");
    private static final Set<String> PAST_PARTICIPLES = Set.of("seen", "known", "shown");

    /** The group that ends with the verb at token {@code verb}. */
    public static VerbGroup at(Clause c, int verb) {
        int from = verb;
        while (from > 0 && precedesVerb(c, from - 1)) {
            from--;
        }
        return new VerbGroup(c, from, verb);
    }

    private static boolean precedesVerb(Clause c, int i) {
        return (c.tagged(i, "AUX", "ADV", "PART") || HAVE.contains(c.at(i).lower()))
                && !c.at(i).quoted()
                && !c.is(i, "'s")
                && !c.is(i, "then")
                && !c.is(i, "when");
    }

    /** "Could agree", "to say": it is not told as done. */
    public boolean isIrrealis() {
        return clause.is(verb - 1, "to") && clause.tagged(verb - 1, "PART") || hasAny(MODAL);
    }

    /** "Was rejected". */
    public boolean isPassive() {
        return !endsInIng() && hasAny(BE);
    }

    /** "Adding", but not "was adding". */
    public boolean isPresentParticiple() {
        return endsInIng() && !hasAny(BE);
    }

    /** "The reported attack", "a man seen in town": a participle that goes with a noun. */
    public boolean isAttributive() {
        return from == verb
                && (PAST_PARTICIPLES.contains(clause.at(verb).lower())
                        || clause.tagged(verb - 1, "DET", "ADJ") && clause.tagged(verb + 1, "NOUN", "ADJ"));
    }

    /** True behind "and" or "but", which may join it to a verb before. */
    public boolean isJoined() {
        return clause.is(from - 1, "and")
                || clause.is(from - 1, "but")
                || clause.is(from - 1, "then")
                || clause.is(from - 1, "while");
    }

    private boolean endsInIng() {
        return clause.at(verb).lower().endsWith("ing");
    }

    private boolean hasAny(Set<String> auxiliaries) {
        for (int i = from; i < verb; i++) {
            if (auxiliaries.contains(clause.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
