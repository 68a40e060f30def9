package org.variorum.collate;

import java.util.List;

/**
 * In how many independent ways a story reached us.
 *
 * @param count the range: weak evidence lowers its minimum, strong evidence both ends
 * @param groups reports that share an origin, each with every piece of evidence for the folding
 */
public record Origins(Range count, List<Group> groups) {
    public Origins {
        groups = List.copyOf(groups);
    }

    /** Reports that rest on one origin, by their ids. */
    public record Group(List<String> reports, List<Because> because) {
        public Group {
            reports = List.copyOf(reports);
            because = List.copyOf(because);
        }
    }

    /** Why two reports are held to share an origin: evidence in pairs, one citation from each report. */
    public record Because(Kind kind, Strength strength, List<Citation> evidence) {
        public Because {
            evidence = List.copyOf(evidence);
        }
    }

    public enum Kind {
        CREDIT("credit"),
        SHARED_TEXT("shared-text"),
        PUBLISHER("publisher");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word machine output uses. */
        public String word() {
            return word;
        }
    }

    public enum Strength {
        STRONG,
        WEAK
    }
}
