package org.variorum.annotate.name;

import java.util.Set;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/** Small words inside a name: the de of "Kelvin de Sorro", the and of "Health and Human Services Department". */
final class InnerWord {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "das", "do", "dos", "di", "du", "del", "della", "la", "le", "van", "von", "zu", "der", "den",
            "ter", "ten", "bin", "bint", "ibn", "al", "el");
    /** "The Energy and Commerce Committee": what one body does, where two bodies would be "the FCC and the Commerce". */
    private static final Set<String> FIELDS = Set.of(
            "health",
            "housing",
            "education",
            "science",
            "transport",
            "transportation",
            "trade",
            "energy",
            "environment",
            "food",
            "fish",
            "agriculture",
            "labor",
            "labour",
            "justice",
            "veterans",
            "customs",
            "immigration",
            "parks",
            "arts",
            "safety",
            "commerce",
            "culture",
            "sports",
            "youth",
            "women",
            "planning",
            "finance",
            "economy",
            "industry",
            "research",
            "technology",
            "development",
            "rules",
            "ways",
            "oversight");

    private InnerWord() {}

    /**
     * The first token behind the small words from {@code i} on, where these join a name before them with one behind
     * them; {@code i} itself where they do not.
     */
    static int behind(Clause c, int i) {
        if (c.at(i - 1).name() == EntityType.PERSON) {
            int end = behindParticles(c, i);
            return end > i && ProperNoun.at(c, end) ? end : i;
        }
        return joinsBody(c, i) || isField(c, i) ? i + 1 : i;
    }

    /** "Mr. de Sorro", "Van der Sorro": the first token behind the particles from {@code i} on. */
    static int behindParticles(Clause c, int i) {
        int end = i;
        while (c.has(end)
                && !c.at(end).capital()
                && PARTICLES.contains(c.at(end).lower())) {
            end++;
        }
        return end;
    }

    /** The network takes the small word for part of a body's name, and one of the words beside it. */
    private static boolean joinsBody(Clause c, int i) {
        return isBody(c, i)
                && !c.at(i).capital()
                && c.tagged(i, "ADP", "CCONJ")
                && ProperNoun.at(c, i + 1)
                && (isBody(c, i - 1) || isBody(c, i + 1));
    }

    private static boolean isBody(Clause c, int i) {
        return c.at(i).name() == EntityType.ORGANIZATION;
    }

    /** "Health and Human Services Department", though the network sees no name in the "and". */
    private static boolean isField(Clause c, int i) {
        if (!c.is(i, "and") && !c.is(i, "&") || !FIELDS.contains(c.at(i - 1).lower())) {
            return false;
        }
        int end = i + 1;
        while (ProperNoun.at(c, end) && !isBodyOrOffice(c, end)) {
            end++;
        }
        return end > i + 1 && ProperNoun.at(c, end) && isBodyOrOffice(c, end);
    }

    private static boolean isBodyOrOffice(Clause c, int i) {
        String word = c.at(i).lower();
        return NameWords.isBody(word) || OrganizationName.has(c, i) || Roles.isOne(word);
    }
}
