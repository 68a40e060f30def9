package org.variorum.annotate.name;

import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.sentence.Clause;

/** Finds names that neither the gazetteer nor the network knows, by their form: runs of words with capitals. */
final class FormedNames {
    private final Titles titles;
    private final TypeByForm types;
    private final boolean taught;

    /** @param taught true where the network tells names, so that form alone makes nobody a person */
    FormedNames(Titles titles, boolean taught) {
        this.titles = titles;
        this.taught = taught;
        types = new TypeByForm(titles);
    }

    /** The one that begins at token {@code i}; null where none does. */
    @Nullable
    Name at(Clause c, int i) {
        if (!ProperNoun.at(c, i) || titles.at(c, i) || modifiesTitle(c, i)) {
            return null;
        }
        int to = end(c, i);
        while (to > i && titles.endsAt(c, to)) {
            to--;
        }
        if (titles.endsAt(c, to)) {
            return null; // "the Prime Minister" names nobody
        }
        EntityType type = type(c, i, to);
        boolean byChance = to == i && ProperNoun.startsSentence(c, i) && !c.tagged(i, "PROPN");
        return type == EntityType.OTHER && byChance ? null : new Name(c, i, to, type, null);
    }

    /** The Prime of "Prime Minister Anna Kovac". */
    private boolean modifiesTitle(Clause c, int i) {
        return ProperNoun.at(c, i + 1) && titles.at(c, i + 1);
    }

    private int end(Clause c, int from) {
        int to = from;
        while (ProperNoun.at(c, to + 1) && !titles.at(c, to + 1) && !LearnedNames.has(c, to + 1)) {
            to++;
        }
        int end = OrganizationName.withPlace(c, to);
        while (end > to) {
            to = end;
            end = OrganizationName.withPlace(c, to);
        }
        return end;
    }

    private EntityType type(Clause c, int from, int to) {
        if (!taught) {
            return types.of(c, from, to);
        }
        boolean body = to > from
                && (NameWords.isBody(c.at(from).lower())
                        || NameWords.isBody(c.at(to).lower()));
        return body ? EntityType.ORGANIZATION : EntityType.OTHER;
    }
}
