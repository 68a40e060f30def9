package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.NameKey;

/** "Norway and Sweden", "President Velk and his lawyer, Anna Kovac": all of them speak, and not the first of them. */
final class JointSource {
    /** Words of the longest description that stands for a member: "the campaign arm of the party". */
    private static final int LONGEST = 8;

    private final Function<SourcePhrase, @Nullable Referent> named;

    /** @param named who a part of the source names or, where it is a pronoun, means */
    JointSource(Function<SourcePhrase, @Nullable Referent> named) {
        this.named = named;
    }

    /** All whom the source names or describes side by side; null where it is about one alone. */
    @Nullable
    Referent meant(SourcePhrase source, Cast cast) {
        List<SourcePart> parts = SourcePart.of(source, cast);
        if (parts.size() < 2) {
            return null;
        }
        List<Entity> members = new ArrayList<>();
        boolean apposition = false;
        boolean listed = false;
        for (int p = 0; p < parts.size(); p++) {
            SourcePart part = parts.get(p);
            Entity who = who(part);
            boolean first = p == 0;
            if (who != null && (first || (apposition ? part.afterComma() : part.joined() || joinsLater(parts, p)))) {
                members.add(who);
                apposition = false;
            } else if (who == null && first && part.isPlural()) {
                listed = true;
            } else if (who == null && part.joined() && !apposition && !listed) {
                Entity apposed = p + 1 < parts.size() && !parts.get(p + 1).joined() ? who(parts.get(p + 1)) : null;
                Entity described = apposed == null ? described(part) : apposed;
                if (described == null) {
                    return null;
                }
                members.add(described);
                p += apposed == null ? 0 : 1;
            } else if (first) {
                return null;
            } else {
                apposition = true; // and so is what "and" adds to it: "Kovac, head of the bank and of the fund"
            }
        }
        return members.size() > 1 ? together(members) : null;
    }

    /** A name behind a comma is one of several only where an "and" comes later: "Norway, Sweden and Denmark". */
    private boolean joinsLater(List<SourcePart> parts, int p) {
        for (int k = p + 1; k < parts.size(); k++) {
            if (parts.get(k).joined()) {
                return who(parts.get(k)) != null;
            }
        }
        return false;
    }

    private @Nullable Entity who(SourcePart part) {
        Referent r = named.apply(part.phrase());
        return r == null ? null : new Entity(r.speaker().id(), r.speaker().name(), r.type());
    }

    /** One without a name, by the words that describe him. */
    private static @Nullable Entity described(SourcePart part) {
        String words = part.phrase().written();
        return part.isNoun()
                        && !part.sharesNoun()
                        && part.phrase().to() - part.phrase().from() < LONGEST
                ? new Entity(NameKey.slug(words), words, EntityType.OTHER)
                : null;
    }

    /** Null where one is named twice. */
    private static @Nullable Referent together(List<Entity> members) {
        List<String> names = members.stream().map(Entity::name).toList();
        List<String> ids = members.stream().map(Entity::id).toList();
        String name = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return ids.stream().distinct().count() == ids.size()
                ? new Referent(new Speaker(name, String.join("-", ids), 0.8), EntityType.OTHER)
                : null;
    }
}
