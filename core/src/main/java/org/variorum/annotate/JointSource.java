package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Norway and Sweden", "President Velk and Prime Minister Tolland": both speak, and not the first of them. */
final class JointSource {
    private final Cast cast;

    JointSource(Cast cast) {
        this.cast = cast;
    }

    /** @param head a source without apposition */
    @Nullable
    Referent meant(SourcePhrase head) {
        List<Mention> parties = cast.in(head.span()).stream()
                .filter(m -> m.type() == EntityType.PERSON || cast.known(m.span()) != null)
                .toList();
        boolean several = parties.size() > 1
                && parties.getLast().span().end() == head.span().end();
        return several && areListed(head.clause(), parties) ? together(parties) : null;
    }

    /** True where the names stand side by side with an "and" among them, and nothing but titles in between. */
    private static boolean areListed(Clause c, List<Mention> parties) {
        // "Norwegian and Swedish": whose, and not who.
        if (parties.stream().anyMatch(m -> m.type() == EntityType.NATIONALITY)) {
            return false;
        }
        boolean and = false;
        for (int p = 1; p < parties.size(); p++) {
            int from = c.tokenFrom(parties.get(p - 1).span().end());
            int to = c.tokenFrom(parties.get(p).span().start());
            if (!c.is(from, "and") && !c.is(from, ",")) {
                return false;
            }
            for (int i = from; i < to; i++) {
                and |= c.is(i, "and");
                if (!c.is(i, "and") && !c.is(i, ",") && !isTitle(c, i)) {
                    return false;
                }
            }
        }
        return and;
    }

    private static boolean isTitle(Clause c, int i) {
        return c.tagged(i, "PROPN", "NOUN", "ADJ") || c.is(i, "the");
    }

    /** Null where one is named twice. */
    private @Nullable Referent together(List<Mention> parties) {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Mention m : parties) {
            Gazetteer.Entry known = cast.known(m.span());
            Entity e = known == null ? m.entity() : known.party();
            names.add(e.name());
            ids.add(e.id());
        }
        String name = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return ids.stream().distinct().count() == ids.size()
                ? new Referent(new Speaker(name, String.join("-", ids), 0.8), EntityType.OTHER)
                : null;
    }
}
