package org.variorum.annotate.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Nested;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.attribution.SpokenOf;
import org.variorum.annotate.speaker.SpeakerFinder;

/** Who is meant by the source of each reading, and through whom his words came. */
public final class Voices {
    private final SpeakerFinder finder;
    private final ChainFinder chains;
    private final SpokenOf spokenOf;
    private final Map<Reading, Speaker> speakers = new HashMap<>();
    private final Map<Reading, List<ChainLink>> links = new HashMap<>();

    private Voices(SpeakerFinder finder, ChainFinder chains, SpokenOf spokenOf) {
        this.finder = finder;
        this.chains = chains;
        this.spokenOf = spokenOf;
    }

    /** Finds for all readings who speaks; what leans on who spoke before follows the order of the text. */
    public static Voices of(Readings readings, SpeakerFinder finder, ChainFinder chains, SpokenOf spokenOf) {
        Voices voices = new Voices(finder, chains, spokenOf);
        readings.all().forEach(voices::find);
        readings.sayings().forEach(r -> voices.doubt(r, readings.sayings()));
        return voices;
    }

    private void find(Reading r) {
        put(r, spokenOf.holds(r) ? finder.aside(r) : finder.find(r));
    }

    /** Takes back who is meant by a pronoun between quotation marks, where another may be. */
    private void doubt(Reading r, List<Reading> sayings) {
        Speaker speaker = speaker(r);
        Integer outer = speaker != null && spokenOf.holds(r) ? Nested.outer(sayings, r) : null;
        if (outer != null && speaker != null && !spokenOf.mayMean(r, speaker, speaker(sayings.get(outer)))) {
            put(r, null);
        }
    }

    private void put(Reading r, @Nullable Speaker speaker) {
        if (speaker == null) {
            speakers.remove(r);
        } else {
            speakers.put(r, speaker);
        }
        links.put(r, chains.links(r, speaker));
    }

    /** Null where it is not known who is meant. */
    @Nullable
    public Speaker speaker(Reading r) {
        return speakers.get(r);
    }

    /** As far as they are told beside the reading itself, from the speaker on. */
    List<ChainLink> links(Reading r) {
        return links.getOrDefault(r, List.of());
    }
}
