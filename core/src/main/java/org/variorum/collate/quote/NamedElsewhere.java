package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Speaker;
import org.variorum.collate.passage.NamedSpeaker;
import org.variorum.collate.passage.Names;
import org.variorum.collate.word.TokenDiff;
import org.variorum.report.Span;

/**
 * Gives a quotation whose speaker one report leaves open the name that another puts to the very same words, and with it all that
 * this report quotes in the same breath, unless it calls him by what he is: "the officer". A name comes before whom "he" was taken
 * to mean. Where two names are put to them it stays open.
 */
public final class NamedElsewhere {
    /** Fewer words in common may be anybody's. */
    private static final int FEWEST_WORDS = 6;

    private static final double THE_SAME = 0.9;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who", "which");

    private final Map<Breath, Speaker> named = new HashMap<>();
    private final Set<Breath> disputed = new HashSet<>();
    private final Set<QuotePiece> heard = new HashSet<>();

    /** What a report quotes of one speaker at a time. */
    private record Breath(int report, int attribution) {
        static Breath of(QuotePiece p) {
            return new Breath(p.report(), p.attribution());
        }
    }

    private NamedElsewhere() {}

    /** The pieces, in the same order. */
    static List<QuotePiece> in(List<QuotePiece> pieces, List<List<Integer>> groups) {
        NamedElsewhere all = new NamedElsewhere();
        for (List<Integer> group : groups) {
            for (int i : group) {
                group.forEach(j -> all.hear(pieces.get(i), pieces.get(j)));
            }
        }
        List<QuotePiece> out = new ArrayList<>();
        for (QuotePiece p : pieces) {
            Speaker name = all.name(p);
            out.add(name == null ? p : p.by(name));
        }
        return out;
    }

    private void hear(QuotePiece open, QuotePiece other) {
        Speaker name = other.speaker();
        if (name == null
                || open.speaker() != null && !(isGuess(open) && isNamed(other))
                || open.attribution() == QuotePiece.NOBODY
                || !sameWords(
                        Wording.plain(open.at().text()),
                        Wording.plain(other.at().text()))) {
            return;
        }
        Speaker before = named.putIfAbsent(Breath.of(open), name);
        if (before != null && !Names.related(before.id(), name.id())) {
            disputed.add(Breath.of(open));
        }
        heard.add(open);
    }

    /** Whether two quotations, by their words in lower case, are one, whole or cut. */
    public static boolean sameWords(List<String> a, List<String> b) {
        return Math.min(a.size(), b.size()) >= FEWEST_WORDS
                && (TokenDiff.within(a, b) || TokenDiff.of(a, b).alike() >= THE_SAME);
    }

    private @Nullable Speaker name(QuotePiece p) {
        Breath breath = Breath.of(p);
        boolean known = p.speaker() != null && !isGuess(p);
        boolean open = !known && !disputed.contains(breath) && (heard.contains(p) || !isDescribed(p));
        return open ? named.get(breath) : null;
    }

    /** Who is meant by "he" is told less surely than a name is. */
    private static boolean isGuess(QuotePiece p) {
        return PRONOUNS.contains(source(p).toLowerCase(Locale.ROOT));
    }

    /** Whether its report names a person there. */
    private static boolean isNamed(QuotePiece p) {
        Attribution a = attribution(p);
        return a != null && NamedSpeaker.of(p.at().report(), a) != null;
    }

    /** Of one whom a report calls "the officer" it has told nothing but what another gives to somebody by name. */
    private static boolean isDescribed(QuotePiece p) {
        return !source(p).isEmpty() && !isGuess(p);
    }

    private static String source(QuotePiece p) {
        Attribution a = attribution(p);
        Span source = a == null ? null : a.source();
        return source == null ? "" : source.in(p.at().report().report().text());
    }

    private static @Nullable Attribution attribution(QuotePiece p) {
        return p.attribution() == QuotePiece.NOBODY
                ? null
                : p.at().report().attributions().get(p.attribution());
    }
}
