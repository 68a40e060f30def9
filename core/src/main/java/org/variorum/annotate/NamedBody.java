package org.variorum.annotate;

import org.jspecify.annotations.Nullable;

/**
 * Whom the name of a body or a country means: a capital its country, and a ministry that of the country named with it,
 * so that "Ruritania's Foreign Ministry" and "the Ruritanian Foreign Ministry" are one.
 */
final class NamedBody {
    private final Cast cast;

    NamedBody(Cast cast) {
        this.cast = cast;
    }

    /** @param body a mention in {@code phrase} that is its head */
    Referent meant(SourcePhrase phrase, Mention body) {
        Gazetteer.Entry known = cast.known(body.span());
        if (known != null) {
            return Referent.of(known.party(), 0.9);
        }
        Entity owner = owner(phrase, body);
        if (owner == null) {
            return Referent.of(body.entity(), 0.8);
        }
        String name = owner.name() + " " + body.entity().name();
        return Referent.of(new Entity(NameKey.slug(name), name, EntityType.ORGANIZATION), 0.8);
    }

    private @Nullable Entity owner(SourcePhrase phrase, Mention body) {
        Clause c = phrase.clause();
        if (c.tagged(c.tokenFrom(body.span().start()) - 1, "NOUN")) {
            return null;
        }
        for (Mention m : cast.in(phrase.span())) {
            Gazetteer.Entry known = cast.known(m.span());
            if (known != null
                    && m.span().end() <= body.span().start()
                    && known.entity().type() != EntityType.ORGANIZATION) {
                return known.party();
            }
        }
        return null;
    }
}
