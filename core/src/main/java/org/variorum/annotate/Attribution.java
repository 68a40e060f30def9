package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Somebody is said to have said something: source, cue and content as in PolNeAR (Newell et al., LREC 2018).
 *
 * @param source the words that name who says it, "the Ruritanian leader"; null where the text names nobody
 * @param speaker who is meant; null where that is not known
 * @param cue the words that report the saying, "told reporters"
 * @param content what is said, in one or more stretches
 * @param chain through whom it reached the report, from speaker to outlet, as far as the report tells
 * @param score 0 to 1, how sure the reading is
 * @param within index of the attribution in whose content this one stands (A said B had told C); null for an outer one
 * @param saying whether and how it is said at all ("has not said", "may say"); null without a cue
 * @param claim whether and how the source holds what is said: of "denied that it was open", that it was not; null where
 *     nothing is asserted, as of "rejected the plan"
 */
public record Attribution(
        Kind kind,
        @Nullable Span source,
        @Nullable Speaker speaker,
        @Nullable Span cue,
        List<Span> content,
        List<ChainLink> chain,
        double score,
        @Nullable Integer within,
        @Nullable Mood saying,
        @Nullable Mood claim) {

    public Attribution {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }

    /** Whether the content stands in quotation marks wholly, in part, or not at all. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }
}
