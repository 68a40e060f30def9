package org.variorum.annotate.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;

/**
 * Whose something is, as the words around its noun tell: "Kovac's letter", "the Kovac campaign", "her office", "a report
 * by the ministry".
 */
final class Owner {
    private static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their");
    /** "A letter from", "a report by": what stands between a paper and who wrote it. */
    private static final Set<String> BY = Set.of("by", "from");

    private final Cast cast;

    Owner(Cast cast) {
        this.cast = cast;
    }

    /** True of "'s", "his" and the like, behind which the noun follows for what is theirs. */
    static boolean marks(Clause c, int i) {
        return isMark(c, i) || isPronoun(c, i);
    }

    private static boolean isMark(Clause c, int i) {
        return c.is(i, "'s") || c.is(i, "'");
    }

    private static boolean isPronoun(Clause c, int i) {
        return c.has(i) && PRONOUNS.contains(c.at(i).lower());
    }

    /** The words for the owner of what the phrase is for; null where it does not tell. */
    static @Nullable SourcePhrase in(SourcePhrase source) {
        SourcePhrase core = source.head().core();
        Clause c = core.clause();
        for (int i = core.to() - 1; i > core.from(); i--) {
            if (isMark(c, i)) {
                return core.upTo(i - 1);
            }
        }
        for (int i = core.to() - 1; i >= core.from(); i--) {
            if (isPronoun(c, i)) {
                return core.part(i, i);
            }
        }
        int by = core.to() + 1;
        return by < source.to() && BY.contains(c.at(by).lower()) ? behind(source, by + 1) : null;
    }

    private static SourcePhrase behind(SourcePhrase source, int from) {
        Clause c = source.clause();
        int to = from;
        while (!isPronoun(c, from)
                && to < source.to()
                && (c.tagged(to + 1, "DET", "PROPN", "NOUN", "ADJ") || c.is(to + 1, "'s"))) {
            to++;
        }
        return source.part(from, to);
    }

    /** Whose name stands in front of the noun at token {@code noun}, with "'s" or with only adjectives between. */
    @Nullable
    Mention named(Clause c, int noun) {
        int last = noun - 1;
        while (c.tagged(last, "ADJ")) {
            last--;
        }
        int mark = noun - 1;
        while (c.tagged(mark, "ADJ", "NUM", "NOUN", "PROPN")) {
            mark--;
        }
        Mention before = endingAt(c, last);
        return before == null && isMark(c, mark) ? endingAt(c, mark - 1) : before;
    }

    private @Nullable Mention endingAt(Clause c, int i) {
        for (Mention m : cast.in(c.span())) {
            if (c.has(i) && m.span().end() == c.at(i).span().end()) {
                return m;
            }
        }
        return null;
    }

    /** The body or the place that a phrase names beside its noun: a country before any other, and of several the last. */
    @Nullable
    Mention body(SourcePhrase body) {
        Mention owner = null;
        for (Mention m : cast.in(body.span()).reversed()) {
            boolean mayOwn = m.type() == EntityType.ORGANIZATION || m.type() == EntityType.LOCATION;
            if (cast.known(m.span()) != null) {
                return m;
            }
            owner = mayOwn && !m.span().equals(body.clause().at(body.to()).span()) ? m : owner;
        }
        return owner;
    }
}
