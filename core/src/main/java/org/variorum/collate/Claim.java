package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Speaker;

/**
 * One assertion and everything that stands behind it.
 *
 * @param text the representative wording, chosen from the reports, never written by the machine
 * @param by who asserts it; null where the reports speak for themselves or the speaker is unknown
 * @param chain through whom
 * @param value the quantity stated, for a figure
 * @param evidence where each report has it
 * @param reports how many reports have it
 * @param origins how many independent origins stand behind it
 * @param because why reports that have it count as one origin for this claim alone, as where each has it from one agency
 * @param differences ids of the differences it is a side of
 * @param rifts what parts its places, told as a difference or not
 * @param score 0 to 1, how sure the alignment is; 1 for a claim of one report
 */
public record Claim(
        String id,
        Kind kind,
        String text,
        @Nullable Speaker by,
        List<ChainLink> chain,
        @Nullable Figure value,
        List<Evidence> evidence,
        int reports,
        Range origins,
        List<Origins.Because> because,
        List<String> differences,
        List<Rift> rifts,
        double score) {

    public Claim {
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
        because = List.copyOf(because);
        differences = List.copyOf(differences);
        rifts = List.copyOf(rifts);
    }

    /** Where the reports have it, in the order of the evidence. */
    public List<Citation> citations() {
        return evidence.stream().map(Evidence::at).toList();
    }

    public enum Kind {
        STATEMENT,
        FIGURE,
        EVENT,
        POSITION,
        OFFER
    }
}
