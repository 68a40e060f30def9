package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Why reports are held to share an origin.
     *
     * @param evidence of two reports in pairs, one citation from each; of {@link Kind#TOLD} one from each report
     * @param name of the agency, publisher or site that they share; null where it is only their words
     */
    public record Because(
            Kind kind,
            Strength strength,
            List<Citation> evidence,
            @Nullable String name) {
        public Because {
            evidence = List.copyOf(evidence);
        }

        public Because(Kind kind, Strength strength, List<Citation> evidence) {
            this(kind, strength, evidence, null);
        }
    }

    public enum Kind {
        CREDIT("credit"),
        SHARED_TEXT("shared-text"),
        PUBLISHER("publisher"),
        /** They have it through the same agency or outlet, as far as they say: one claim, or what they begin with. */
        TOLD("told");

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
