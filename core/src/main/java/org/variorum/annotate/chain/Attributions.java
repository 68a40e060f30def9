package org.variorum.annotate.chain;

import java.util.List;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.attribution.Nested;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.attribution.SpokenOf;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.annotate.stance.Moods;
import org.variorum.report.Span;

/** Makes of each reading, once all are known, the attribution that it is. */
public final class Attributions {
    private final List<Reading> readings;
    private final Voices voices;
    private final Transmission transmission;
    private final List<Quotation> quotations;
    private final SpokenOf spokenOf;
    private final Moods moods;

    /** @param readings in the order of the text */
    public Attributions(
            List<Reading> readings,
            Voices voices,
            Transmission transmission,
            List<Quotation> quotations,
            SpokenOf spokenOf,
            Moods moods) {
        this.readings = readings;
        this.voices = voices;
        this.transmission = transmission;
        this.quotations = quotations;
        this.spokenOf = spokenOf;
        this.moods = moods;
    }

    /** In the order of the readings. */
    public List<Attribution> list() {
        return readings.stream().map(this::of).toList();
    }

    private Attribution of(Reading r) {
        return new Attribution(
                kind(r),
                r.source(),
                voices.speaker(r),
                r.cue(),
                r.content(),
                transmission.of(r),
                r.score(),
                Nested.outer(readings, r),
                moods.ofSaying(r),
                moods.ofClaim(r));
    }

    private Attribution.Kind kind(Reading r) {
        int said = 0;
        int inMarks = 0;
        for (Span content : r.content()) {
            said += content.length();
            for (Quotation q : quotations) {
                // “She said it was off”: the marks are another's.
                Span both = spokenOf.holds(r) && q.inner().contains(r.anchor()) ? null : content.intersect(q.outer());
                inMarks += both == null ? 0 : both.length();
            }
        }
        if (inMarks == 0) {
            return Attribution.Kind.INDIRECT;
        }
        return said - inMarks <= 2 * r.content().size() ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }
}
