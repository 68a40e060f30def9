package org.variorum.annotate;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Ruritania's police", "Ruritanian officials": a body without a name, told by whose it is. */
final class OwnedBody implements Reference {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** Of "a Ruritanian official" nobody in particular is meant. */
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "two", "several");

    private final Cast cast;

    OwnedBody(Cast cast) {
        this.cast = cast;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        String owner = owner(body);
        if (owner == null || INDEFINITE.contains(firstOf(source.lower()))) {
            return null;
        }
        Clause c = body.clause();
        boolean people =
                c.tagged(body.to(), "ADJ") || cast.known(c.at(body.to()).span()) != null;
        Speaker speaker = people
                ? new Speaker(owner, NameKey.slug(owner), 0.7)
                : new Speaker(withoutArticle(body.written()), NameKey.slug(owner + " " + behindOwner(body)), 0.7);
        return new Referent(speaker, EntityType.ORGANIZATION);
    }

    /** A country before any other body or place, and of several the last. */
    private @Nullable String owner(SourcePhrase body) {
        String owner = null;
        for (Mention m : cast.in(body.span())) {
            Gazetteer.Entry known = cast.known(m.span());
            boolean mayOwn = m.type() == EntityType.ORGANIZATION || m.type() == EntityType.LOCATION;
            if (known != null) {
                owner = known.party().name();
            } else if (owner == null
                    && mayOwn
                    && !m.span().equals(body.clause().at(body.to()).span())) {
                owner = m.entity().name();
            }
        }
        return owner;
    }

    /** The words behind the name of whose body it is. */
    private String behindOwner(SourcePhrase body) {
        Clause c = body.clause();
        int start = body.from();
        for (int i = body.from(); i <= body.to(); i++) {
            if (cast.known(c.at(i).span()) != null || c.is(i, "'s")) {
                start = i + 1;
            }
        }
        return start > body.to() ? body.written() : body.writtenFrom(start);
    }

    private static String withoutArticle(String phrase) {
        String first = firstOf(phrase);
        return ARTICLES.contains(first.toLowerCase(Locale.ROOT)) ? phrase.substring(first.length() + 1) : phrase;
    }

    /** The word before the first space; empty where there is none. */
    private static String firstOf(String phrase) {
        return phrase.substring(0, Math.max(0, phrase.indexOf(' ')));
    }
}
