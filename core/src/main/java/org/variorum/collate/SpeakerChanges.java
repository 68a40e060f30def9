package org.variorum.collate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Position;
import org.variorum.report.Span;

/** Finds that two reports name another place or person for the same, or let two parties change places. */
final class NameChanges {
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "from", "to", "near", "into", "outside", "across");
    private static final int CUE_NEAR = 2;
    private static final int LONG_RUN = 6;
    private static final double ALIKE = 0.6;

    private NameChanges() {}

    /** A run of words with capitals. */
    private record Name(int from, int to, String key) {}

    /** The same said of one place and of another. */
    static @Nullable Finding place(Passage a, Passage b, TokenDiff diff, boolean nearlySame) {
        if (!nearlySame) {
            return null;
        }
        for (TokenDiff.Change c : diff.changes()) {
            boolean named = named(a, c.a(), c.aEnd()) && named(b, c.b(), c.bEnd());
            if (named && (isPlace(a, c.a(), c.aEnd()) && isPlace(b, c.b(), c.bEnd()))) {
                return Finding.conflict(
                        Difference.Kind.PLACE,
                        Difference.Reason.UNKNOWN,
                        "The reports name different places: \u201C" + a.printed(c.a(), c.aEnd()) + "\u201D and \u201C"
                                + b.printed(c.b(), c.bEnd()) + "\u201D.",
                        a.stretch(c.a(), c.aEnd()),
                        a.printed(c.a(), c.aEnd()),
                        b.stretch(c.b(), c.bEnd()),
                        b.printed(c.b(), c.bEnd()));
            }
        }
        return null;
    }

    /** The same words from somebody else. */
    static @Nullable Finding speaker(Passage a, Passage b, TokenDiff diff, boolean nearlySame) {
        if (nearlySame) {
            for (TokenDiff.Change c : diff.changes()) {
                if (named(a, c.a(), c.aEnd())
                        && named(b, c.b(), c.bEnd())
                        && (isSource(a, c.a(), c.aEnd()) || isSource(b, c.b(), c.bEnd()))) {
                    return speaker(
                            a.stretch(c.a(), c.aEnd()),
                            a.printed(c.a(), c.aEnd()),
                            b.stretch(c.b(), c.bEnd()),
                            b.printed(c.b(), c.bEnd()));
                }
            }
        }
        boolean alike = (diff.longestRun() >= LONG_RUN || diff.alike() >= ALIKE)
                && stances(a).equals(stances(b));
        if (alike && a.speakers().size() == 1 && b.speakers().size() == 1 && Names.differ(a.speakers(), b.speakers())) {
            Attribution x = attribution(a);
            Attribution y = attribution(b);
            if (x != null && y != null && x.speaker() != null && y.speaker() != null) {
                return speaker(
                        source(a, x),
                        x.speaker().name(),
                        source(b, y),
                        y.speaker().name());
            }
        }
        return null;
    }

    /** Who offers and who rejects the offer say no same thing, however alike their sentences. */
    private static Set<Position.Stance> stances(Passage p) {
        Set<Position.Stance> out = EnumSet.noneOf(Position.Stance.class);
        for (Position position : p.at().report().positions()) {
            if (p.at().span().overlaps(position.span())) {
                out.add(position.stance());
            }
        }
        return out;
    }

    private static Span source(Passage p, Attribution a) {
        return a.source() != null && p.at().span().contains(a.source()) ? a.source() : p.at().span();
    }

    private static @Nullable Attribution attribution(Passage p) {
        for (Attribution a : p.at().report().attributions()) {
            if (a.speaker() != null && a.content().stream().anyMatch(p.at().span()::overlaps)) {
                return a;
            }
        }
        return null;
    }

    private static Finding speaker(Span a, String x, Span b, String y) {
        return Finding.conflict(
                Difference.Kind.SPEAKER,
                Difference.Reason.UNKNOWN,
                "The same is given to " + x + " in one report and to " + y + " in another.",
                a,
                x,
                b,
                y);
    }

    /** Who acts in one report is acted on in the other. */
    static @Nullable Finding parties(Passage a, Passage b) {
        List<Name> mine = names(a);
        List<Name> theirs = names(b);
        for (int i = 0; i + 1 < mine.size(); i++) {
            Name x = mine.get(i);
            Name y = mine.get(i + 1);
            for (int j = 0; j + 1 < theirs.size(); j++) {
                Name u = theirs.get(j);
                Name v = theirs.get(j + 1);
                boolean swapped = x.key().equals(v.key())
                        && y.key().equals(u.key())
                        && !x.key().equals(y.key());
                if (swapped
                        && sameDeed(
                                a.tokens().subList(x.to(), y.from()), b.tokens().subList(u.to(), v.from()))) {
                    return Finding.conflict(
                            Difference.Kind.WORDING,
                            Difference.Reason.PARTY,
                            "The parties change places: \u201C" + a.printed(x.from(), y.to()) + "\u201D and \u201C"
                                    + b.printed(u.from(), v.to()) + "\u201D.",
                            a.stretch(x.from(), y.to()),
                            a.printed(x.from(), y.to()),
                            b.stretch(u.from(), v.to()),
                            b.printed(u.from(), v.to()));
                }
            }
        }
        return null;
    }

    /** The same verb stands between the names, and it is not turned round by "by". */
    private static boolean sameDeed(List<String> a, List<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        shared.removeIf(word -> !Terms.tells(word));
        return !shared.isEmpty()
                && a.contains("by") == b.contains("by")
                && !a.contains("and")
                && !b.contains("and")
                && !a.contains("with")
                && !b.contains("with");
    }

    private static List<Name> names(Passage p) {
        List<Name> out = new ArrayList<>();
        int i = 0;
        while (i < p.tokens().size()) {
            int from = i;
            while (i < p.tokens().size() && capital(p, i) && (i == from || adjacent(p, i))) {
                i++;
            }
            if (i == from) {
                i++;
            } else if (Terms.tells(p.tokens().get(i - 1))) {
                out.add(new Name(from, i, p.tokens().get(i - 1)));
            }
        }
        return out;
    }

    private static boolean adjacent(Passage p, int i) {
        String text = p.at().report().report().text();
        String between =
                text.substring(p.spans().get(i - 1).end(), p.spans().get(i).start());
        return between.equals(" ") || between.equals(". ") || between.equals("-");
    }

    private static boolean capital(Passage p, int i) {
        return Character.isUpperCase(
                p.at().report().report().text().codePointAt(p.spans().get(i).start()));
    }

    private static boolean named(Passage p, int from, int to) {
        return from < to && capital(p, from) && capital(p, to - 1);
    }

    /** Known as a place, or behind a preposition that places take and not known as anything else. */
    private static boolean isPlace(Passage p, int from, int to) {
        Span at = p.stretch(from, to);
        for (Mention m : p.at().report().mentions()) {
            if (m.span().overlaps(at)) {
                return m.type() == EntityType.LOCATION || m.type() == EntityType.OTHER && behindPreposition(p, from);
            }
        }
        return behindPreposition(p, from);
    }

    private static boolean behindPreposition(Passage p, int from) {
        return from > 0 && BEFORE_PLACES.contains(p.tokens().get(from - 1));
    }

    private static boolean isSource(Passage p, int from, int to) {
        Span at = p.stretch(from, to);
        for (Attribution a : p.at().report().attributions()) {
            boolean source = a.source() != null && a.source().overlaps(at);
            boolean beside = a.cue() != null && p.at().span().contains(a.cue()) && near(a.cue(), at);
            if (source || beside) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Span cue, Span at) {
        return Math.abs(cue.start() - at.end()) <= CUE_NEAR || Math.abs(at.start() - cue.end()) <= CUE_NEAR;
    }
}
