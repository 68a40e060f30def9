package org.variorum.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;

/**
 * Finds names. What kind of thing a name stands for is told by the gazetteer, by the network, by a
 * telling word in the name, or left open.
 */
public final class NameFinder {
    private final KnownNames known;
    private final LearnedNames learned;
    private final FormedNames formed;

    /** @param taught true where the network tells names, so that form alone makes nobody a person */
    public NameFinder(Gazetteer gazetteer, Roles roles, boolean taught) {
        Titles titles = new Titles(roles);
        known = new KnownNames(gazetteer, titles);
        learned = new LearnedNames(titles);
        formed = new FormedNames(titles, taught);
    }

    /** Those of a whole report, in its order: what it has elsewhere settles how far a name goes and what it stands for. */
    public List<Name> findAll(String text, List<Clause> clauses) {
        List<Name> names = new ArrayList<>();
        for (Clause c : clauses) {
            names.addAll(find(text, c));
        }
        names = Agreed.of(text, RepeatedName.wholeIn(text, HeadlineName.cut(text, names)));
        return Surnames.with(text, clauses, names);
    }

    /** From left to right; no word is part of two. */
    List<Name> find(String text, Clause clause) {
        List<Name> out = new ArrayList<>();
        int i = 0;
        while (i < clause.size()) {
            Name name = at(text, clause, i);
            if (name == null) {
                i++;
            } else {
                out.add(name);
                i = name.to() + 1;
            }
        }
        return out;
    }

    /** What any reader knows before what the network sees, and that before mere capitals. */
    private @Nullable Name at(String text, Clause c, int i) {
        Name name = known.at(text, c, i);
        if (name == null) {
            name = learned.at(c, i);
        }
        return name == null ? formed.at(c, i) : name;
    }
}
