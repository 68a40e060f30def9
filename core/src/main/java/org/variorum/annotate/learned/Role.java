package org.variorum.annotate.learned;

import java.util.Locale;

/** The parts of an attribution, in the order of the network's columns. */
enum Role {
    SOURCE(1, 60),
    CUE(2, 30),
    CONTENT(3, 250);

    /** Its number in the network's columns, where 0 is none of them. */
    final int state;

    /** Words of the longest span looked for: a bound on work, beyond nearly all of those in the training texts. */
    final int longest;

    Role(int state, int longest) {
        this.state = state;
        this.longest = longest;
    }

    static Role of(int state) {
        return switch (state) {
            case 1 -> SOURCE;
            case 2 -> CUE;
            case 3 -> CONTENT;
            default -> throw new IllegalArgumentException("No role: " + state);
        };
    }

    /** What its columns are called. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
