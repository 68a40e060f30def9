package org.variorum.annotate.chain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.attribution.Nested;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.lexicon.Media;

/** Through whom what is said came to the reader: of "A told Reuters that B had said", B, A, Reuters and the outlet. */
public final class Transmission {
    private final List<Reading> readings;
    private final Voices voices;
    private final @Nullable String outlet;
    private final Media media;

    /**
     * @param readings in the order of the text
     * @param outlet which published the report; null where unknown
     */
    public Transmission(List<Reading> readings, Voices voices, @Nullable String outlet, Media media) {
        this.readings = readings;
        this.voices = voices;
        this.outlet = outlet;
        this.media = media;
    }

    /** From the speaker to the outlet, each once. */
    List<ChainLink> of(Reading r) {
        Set<ChainLink> links = new LinkedHashSet<>();
        Set<Reading> seen = new HashSet<>();
        for (Reading at = r; at != null && seen.add(at); ) {
            for (ChainLink link : voices.links(at)) {
                links.add(at == r ? link : passedOn(link));
            }
            Integer outer = Nested.outer(readings, at);
            at = outer == null ? null : readings.get(outer);
        }
        if (outlet != null) {
            links.add(new ChainLink(ChainLink.Role.OUTLET, outlet));
        }
        return List.copyOf(links);
    }

    /** An agency or a paper that tells what another said is no further speaker. */
    private ChainLink passedOn(ChainLink link) {
        ChainLink.Role role = media.role(link.name());
        return role == null ? link : new ChainLink(role, link.name());
    }
}
