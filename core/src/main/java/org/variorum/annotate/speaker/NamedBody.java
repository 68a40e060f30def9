package org.variorum.annotate.speaker;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.sentence.Clause;

/**
 * Whom the name of a body or a country means: a capital its country, and a ministry that of the country named with it,
 * so that "Ruritania's Foreign Ministry" and "the Ruritanian Foreign Ministry" are one.
 */
final class NamedBody {
    private static final Pattern ORGAN =
            Pattern.compile("(?i)\\b(?:ministry|department|office|army|navy|air force|military|forces"
                    + "|guard|government|embassy|parliament|senate|house|congress|court|police|bank|treasury|agency|service|survey"
                    + "|administration|authority|cabinet|council|presidency|consulate|mission)\\b");

    private final Cast cast;
    private final Owner owners;

    NamedBody(Cast cast, Owner owners) {
        this.cast = cast;
        this.owners = owners;
    }

    /** @param body a mention in {@code phrase} that is its head */
    Referent meant(SourcePhrase phrase, Mention body) {
        Gazetteer.Entry known = cast.known(body.span());
        if (known != null) {
            return Referent.of(known.party(), 0.9);
        }
        Mention owner = owner(phrase, body);
        Gazetteer.Entry state = owner == null ? null : cast.known(owner.span());
        if (owner == null || state == null || state.entity().type() == EntityType.ORGANIZATION) {
            return Referent.of(body.entity(), 0.8);
        }
        boolean one = owner.span().end() + 1 == body.span().start() && !isOrgan(body);
        String name = (one ? phrase.written(owner.span()) : state.party().name()) + " "
                + body.entity().name();
        return Referent.of(new Entity(NameKey.slug(name), name, EntityType.ORGANIZATION), 0.8);
    }

    /** Of many states there is one, so that its name without the state's is none: "the Ruritanian Supreme Court". */
    private static boolean isOrgan(Mention body) {
        return ORGAN.matcher(body.entity().name()).find();
    }

    private @Nullable Mention owner(SourcePhrase phrase, Mention body) {
        Clause c = phrase.clause();
        int first = c.tokenFrom(body.span().start());
        return first <= phrase.from() || c.tagged(first - 1, "NOUN") ? null : owners.body(phrase.upTo(first - 1));
    }
}
