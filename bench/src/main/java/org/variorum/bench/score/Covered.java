package org.variorum.bench.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.score.Brat.Piece;
import org.variorum.bench.score.Brat.Role;

/**
 * One attribution as the words it covers, so that a blank or a sign at an end makes no difference.
 *
 * @param words numbers of the words by role; a role without a piece has no entry
 */
record Covered(Map<Role, BitSet> words) {
    private static final double NEAR = 0.8;

    static Covered of(Function<Role, List<Piece>> pieces, int[] wordIds) {
        Map<Role, BitSet> out = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Piece> of = pieces.apply(role);
            if (!of.isEmpty()) {
                out.put(role, words(of, wordIds));
            }
        }
        return new Covered(out);
    }

    private static BitSet words(List<Piece> pieces, int[] wordIds) {
        BitSet out = new BitSet();
        for (Piece piece : pieces) {
            for (int c = Math.max(0, piece.start()); c < Math.min(piece.end(), wordIds.length); c++) {
                if (wordIds[c] >= 0) {
                    out.set(wordIds[c]);
                }
            }
        }
        return out;
    }

    @Nullable
    BitSet of(Role role) {
        return words.get(role);
    }

    /** True where it has both a source and a content. */
    boolean linked() {
        return words.containsKey(Role.SOURCE) && words.containsKey(Role.CONTENT);
    }

    /** True where sources and contents each share four fifths of their words. */
    boolean near(Covered other) {
        return near(other, Role.SOURCE) && near(other, Role.CONTENT);
    }

    /** True where both have the role and share four fifths of its words. */
    boolean near(Covered other, Role role) {
        return near(of(role), other.of(role));
    }

    private static boolean near(@Nullable BitSet a, @Nullable BitSet b) {
        if (a == null || b == null) {
            return false;
        }
        BitSet both = (BitSet) a.clone();
        both.and(b);
        BitSet either = (BitSet) a.clone();
        either.or(b);
        return !either.isEmpty() && (double) both.cardinality() / either.cardinality() >= NEAR;
    }
}
