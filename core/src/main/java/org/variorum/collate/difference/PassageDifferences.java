package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.figure.Amounts;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.pair.Coded;
import org.variorum.collate.pair.Links;
import org.variorum.collate.passage.NamedDays;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.passage.Speakers;

/** Says how passages that make one claim differ in day, place, polarity, speaker, channel, parties and what they make of it. */
public final class PassageDifferences {
    private final Coded coded = new Coded();
    private final Parties parties = new Parties();
    private final Places places = new Places();
    private final Mistaken mistaken;
    private final SpeakerChanges speakers;
    private final FigureChanges figures;
    private final Negations negations = new Negations();
    private final Days days;
    private final Updates updates;
    private final Results results;
    private final Assessments assessments = new Assessments();
    private final Channels channels = new Channels();

    public PassageDifferences(
            Speakers speakers, NamedDays days, Amounts amounts, PerPassage<Stages> stages, PerPassage<Ranks> ranks) {
        mistaken = new Mistaken(speakers);
        this.speakers = new SpeakerChanges(speakers, mistaken);
        figures = new FigureChanges(amounts);
        this.days = new Days(coded, days);
        updates = new Updates(days, stages);
        results = new Results(ranks);
    }

    /** Differences between passages that would make one claim, but for the day, for who speaks or for a denial. */
    public List<Difference> butForOne(List<Passage> passages, Links links) {
        List<Difference> out = new ArrayList<>(mistaken.of(passages, links));
        out.addAll(days.of(passages, links));
        out.addAll(negations.of(links, coded));
        return out;
    }

    /** The differences between two passages. */
    List<Finding> between(Passage a, Passage b) {
        Beside both = new Beside(a, b, coded);
        // Who asks says nothing that another might say otherwise.
        if (both.same() || a.asks() != b.asks()) {
            return List.of();
        }
        List<Finding> out = new ArrayList<>();
        add(out, parties.between(a, b));
        if (out.isEmpty()) {
            Finding place = places.between(both);
            Finding speaker = speakers.between(both);
            add(out, place);
            // A place that changes is nobody who speaks.
            add(out, place == null || speaker == null || !place.a().overlaps(speaker.a()) ? speaker : null);
        }
        Finding figure = figures.between(both);
        add(out, figure == null ? results.between(a, b) : figure);
        add(out, negations.between(both));
        Finding day = days.between(both);
        add(out, day == null ? updates.between(a, b) : day);
        add(out, assessments.between(a, b));
        add(out, channels.between(both));
        return out;
    }

    private static void add(List<Finding> out, @Nullable Finding f) {
        if (f != null) {
            out.add(f);
        }
    }

    /** One difference a kind for the passages of a claim, with a side for each report that takes part. */
    public List<Difference> of(List<Passage> members, String claim) {
        Map<Difference.Kind, Sides> sides = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Passage a = members.get(i);
                Passage b = members.get(j);
                if (a.report() == b.report()) {
                    continue;
                }
                for (Finding f : between(a, b)) {
                    sides.computeIfAbsent(f.kind(), k -> new Sides(f)).add(a, b, f);
                }
            }
        }
        List<Difference> out = new ArrayList<>();
        sides.values().forEach(d -> out.add(d.difference(List.of(claim))));
        return out;
    }
}
