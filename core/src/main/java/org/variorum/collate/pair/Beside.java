package org.variorum.collate.pair;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.word.TokenDiff;

/**
 * Two passages beside each other. They are laid word by word only when that is asked for: of two sentences that have few
 * words in common it is plain without that they are not nearly the same. Not thread-safe.
 */
public final class Beside {
    /** From here on two sentences are one sentence with changes. */
    private static final double NEARLY_SAME = 0.75;

    private final Passage a;
    private final Passage b;
    private final Coded.Words mine;
    private final Coded.Words theirs;
    private final boolean mayBeNearly;
    private @Nullable TokenDiff diff;

    public Beside(Passage a, Passage b, Coded coded) {
        this.a = a;
        this.b = b;
        mine = coded.of(a);
        theirs = coded.of(b);
        mayBeNearly = 2.0 * mine.common(theirs) / (mine.size() + theirs.size()) >= NEARLY_SAME;
    }

    public Passage a() {
        return a;
    }

    public Passage b() {
        return b;
    }

    /** Whether the words are the same in number and order. */
    public boolean same() {
        return Arrays.equals(mine.codes, theirs.codes);
    }

    /** Whether they are one sentence with changes. */
    public boolean nearlySame() {
        return mayBeNearly && diff().alike() >= NEARLY_SAME;
    }

    /** Both word by word. */
    public TokenDiff diff() {
        TokenDiff known = diff;
        if (known == null) {
            known = TokenDiff.of(a.tokens(), b.tokens());
            diff = known;
        }
        return known;
    }
}
