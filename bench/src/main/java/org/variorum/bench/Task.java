package org.variorum.bench;

import java.util.List;
import java.util.Locale;
import org.variorum.bench.score.AttributionScore;
import org.variorum.bench.score.DatesScore;
import org.variorum.bench.score.EntitiesScore;
import org.variorum.bench.score.FieldsScore;
import org.variorum.bench.score.PagesScore;
import org.variorum.bench.score.Scorer;
import org.variorum.bench.score.SentencesScore;
import org.variorum.bench.score.StoriesScore;
import org.variorum.bench.score.TimesScore;
import org.variorum.bench.speakers.JudgedSpeakers;

/** What is scored. */
public enum Task {
    PAGES("extract"),
    FIELDS("extract"),
    DATES("extract"),
    ATTRIBUTION("annotate"),
    SENTENCES("annotate"),
    TIMES("annotate"),
    ENTITIES("annotate"),
    SPEAKERS("annotate"),
    STORIES("stories");

    private final String verb;

    Task(String verb) {
        this.verb = verb;
    }

    /** The sub-command that answers. */
    public String verb() {
        return verb;
    }

    /** Names of the measures that are shown and pinned. */
    public List<String> chief() {
        return switch (this) {
            case PAGES -> List.of("F1", "accuracy");
            case FIELDS -> List.of("title", "byline", "day", "rougeLsum");
            case DATES -> List.of("F", "precision");
            case ATTRIBUTION ->
                List.of("exact.source.F1", "exact.cue.F1", "exact.content.F1", "link (source+content, Jaccard>=.8).F1");
            case SENTENCES -> List.of("source.F1", "cue.F1", "content.F1");
            case TIMES -> List.of("strict.F1", "value.F1");
            case ENTITIES -> List.of("F1", "PERSON.F1", "ORGANIZATION.F1", "LOCATION.F1");
            case SPEAKERS -> JudgedSpeakers.CHIEF;
            case STORIES -> List.of("B3F1", "P", "R");
        };
    }

    /** Whether {@code score.py} scores it, and not {@link #scorer} alone. */
    public boolean isShared() {
        return this != ENTITIES && this != SPEAKERS;
    }

    /** What {@code score.py} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Scorer scorer() {
        return switch (this) {
            case PAGES -> new PagesScore();
            case FIELDS -> new FieldsScore();
            case DATES -> new DatesScore();
            case ATTRIBUTION -> new AttributionScore();
            case SENTENCES -> new SentencesScore();
            case TIMES -> new TimesScore();
            case ENTITIES -> new EntitiesScore();
            case SPEAKERS -> new JudgedSpeakers();
            case STORIES -> new StoriesScore();
        };
    }
}
