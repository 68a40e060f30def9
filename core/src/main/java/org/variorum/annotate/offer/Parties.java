package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.report.Span;

/** Those a report names who can strike a bargain: people, countries and bodies, but no news agency. */
final class Parties {
    private final Cast cast;

    Parties(Cast cast) {
        this.cast = cast;
    }

    boolean has(Mention m) {
        return m.type() == EntityType.PERSON || cast.known(m.span()) != null && !cast.isAgency(m.span());
    }

    /** Those named in {@code span}, in the order of the text. */
    List<Mention> in(Span span) {
        return cast.in(span).stream().filter(this::has).toList();
    }

    /** Of "the government of Norway", Norway; null where the phrase does not end with a name. */
    @Nullable
    Mention atEnd(Span phrase) {
        for (Mention m : cast.in(phrase)) {
            if (m.span().end() == phrase.end() && m.type() != EntityType.NATIONALITY) {
                return m;
            }
        }
        return null;
    }

    Entity meant(Mention m) {
        return cast.party(m);
    }

    Speaker speaker(Mention m) {
        Entity e = meant(m);
        return new Speaker(e.name(), e.id(), 0.7);
    }
}
