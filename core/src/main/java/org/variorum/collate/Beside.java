package org.variorum.collate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two passages beside each other. They are laid word by word only when that is asked for: of two sentences that have few
 * words in common it is plain without that they are not nearly the same. Not thread-safe.
 */
final class Beside {
    /** From here on two sentences are one sentence with changes. */
    private static final double NEARLY_SAME = 0.75;

    private final Passage a;
    private final Passage b;
    private final Coded.Words mine;
    private final Coded.Words theirs;
    private final boolean mayBeNearly;
    private @Nullable TokenDiff diff;

    Beside(Passage a, Passage b, Coded coded) {
        this.a = a;
        this.b = b;
        mine = coded.of(a);
        theirs = coded.of(b);
        mayBeNearly = 2.0 * mine.common(theirs) / (mine.size() + theirs.size()) >= NEARLY_SAME;
    }

    Passage a() {
        return a;
    }

    Passage b() {
        return b;
    }

    /** Whether the words are the same in number and order. */
    boolean same() {
        return Arrays.equals(mine.codes, theirs.codes);
    }

    /** Whether they are one sentence with changes. */
    boolean nearlySame() {
        return mayBeNearly && diff().alike() >= NEARLY_SAME;
    }

    TokenDiff diff() {
        TokenDiff known = diff;
        if (known == null) {
            known = TokenDiff.of(a.tokens(), b.tokens());
            diff = known;
        }
        return known;
    }
}
