package org.variorum.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;

/**
 * One sentence of one utterance as several reports quote it.
 *
 * @param utterance shared by the sentences of one longer quotation
 * @param variants the words inside the quotation marks, one entry a wording and report
 * @param claims ids of the claims it is evidence for
 */
public record Quote(
        String id, String utterance, @Nullable Speaker speaker, List<Variant> variants, List<String> claims) {

    public Quote {
        variants = List.copyOf(variants);
        claims = List.copyOf(claims);
    }

    /**
     * How one report has it.
     *
     * @param via the channel or agency the report had it from; null where it does not say
     */
    public record Variant(Citation at, @Nullable String via) {}
}
