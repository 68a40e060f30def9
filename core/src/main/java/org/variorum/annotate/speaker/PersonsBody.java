package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.entity.Titled;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.sentence.Clause;

/** "Kovac's campaign", "the Kovac administration", "her office": a body without a name of its own, told by its person. */
final class PersonsBody implements Reference {
    private static final Set<String> BODIES = Set.of("campaign", "administration", "office", "camp");

    private final Cast cast;
    private final Owner owners;
    private final List<Clause> clauses;
    private final Discourse discourse;

    PersonsBody(Cast cast, Owner owners, List<Clause> clauses, Discourse discourse) {
        this.cast = cast;
        this.owners = owners;
        this.clauses = clauses;
        this.discourse = discourse;
    }

    static boolean is(String noun) {
        return BODIES.contains(noun);
    }

    /** The body of the one who is meant by "her" in "her campaign"; null where that is no person. */
    static @Nullable Referent of(Referent owner, String noun) {
        return owner.type() == EntityType.PERSON ? named(owner.speaker().name(), noun) : null;
    }

    /** "The Kovac administration" and, where a report names only one such, "the administration". */
    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        String noun = source.noun();
        if (!BODIES.contains(noun)) {
            return null;
        }
        Referent own = at(body.clause(), body.to());
        if (own != null || !body.isDefinite() || body.to() != body.from() + 1) {
            return own;
        }
        Referent last = discourse.before(source, this::at);
        if (last != null) {
            return last.again(0.7);
        }
        Map<String, Referent> all = all(noun);
        if (all.size() == 1) {
            return all.values().iterator().next().again(0.7);
        }
        return all.isEmpty() && noun.equals("administration") ? ofThePresident() : null;
    }

    /** Where a report names one president and nobody's administration, that is the one meant. */
    private @Nullable Referent ofThePresident() {
        List<Person> all = new ArrayList<>();
        for (Person p : cast.people()) {
            if (Titled.isCalled(p, "president")) {
                all.add(p);
            }
        }
        return all.size() == 1
                ? named(all.getFirst().entity().name(), "administration").again(0.65)
                : null;
    }

    private Map<String, Referent> all(String noun) {
        Map<String, Referent> out = new LinkedHashMap<>();
        for (Clause c : clauses) {
            for (int i = 1; i < c.size(); i++) {
                Referent found = c.is(i, noun) ? at(c, i) : null;
                if (found != null) {
                    out.putIfAbsent(found.speaker().id(), found);
                }
            }
        }
        return out;
    }

    /** Of the person whose name stands right in front of the noun at token {@code i}. */
    private @Nullable Referent at(Clause c, int i) {
        Mention owner = owners.named(c, i);
        if (owner != null && owner.type() == EntityType.PERSON) {
            return named(owner.entity().name(), c.at(i).lower());
        }
        // Of whom a report only says "the Kovac administration" it may not tell that he is a person.
        int last = i - 1;
        boolean bare =
                c.tagged(last, "PROPN") && c.is(i, "administration") && !c.at(i).capital();
        boolean alone =
                bare && !c.tagged(last - 1, "PROPN") && cast.known(c.at(last).span()) == null;
        return alone ? named(c.at(last).text(), c.at(i).lower()) : null;
    }

    private static Referent named(String person, String noun) {
        String name = person.substring(person.lastIndexOf(' ') + 1) + " " + noun;
        return new Referent(new Speaker(name, NameKey.slug(name), 0.75), EntityType.ORGANIZATION);
    }
}
