package org.variorum.collate.passage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.report.Span;

/** Who is named as the speaker of each passage of a story, and which people its reports know. Not thread-safe. */
public final class Speakers {
    private final PerPassage<Optional<NamedSpeaker>> speaker =
            new PerPassage<>(p -> Optional.ofNullable(NamedSpeaker.in(p)));
    private final PerPassage<Set<String>> people = new PerPassage<>(p -> people(p.at().report(), p.at().span()));
    private final Map<Integer, Set<String>> peopleOfReport = new HashMap<>();
    /** Whether each report names a speaker, by the speaker's id. */
    private final Map<Integer, Map<String, Boolean>> knownTo = new HashMap<>();

    /** The only one who is said to say something in a passage, and is named in it; null where there is none. */
    @Nullable
    public NamedSpeaker of(Passage p) {
        return speaker.of(p).orElse(null);
    }

    /** Whether a passage names the person, by whatever part of the name. */
    public boolean isNamedIn(NamedSpeaker speaker, Passage p) {
        return knows(people.of(p), speaker);
    }

    /** Whether the report of a passage names the person anywhere. */
    public boolean isNamedInReport(NamedSpeaker speaker, Passage p) {
        return knownTo.computeIfAbsent(p.report(), k -> new HashMap<>())
                .computeIfAbsent(speaker.who().id(), k -> knows(peopleOfReport(p), speaker));
    }

    private Set<String> peopleOfReport(Passage p) {
        return peopleOfReport.computeIfAbsent(p.report(), k -> {
            AnnotatedReport report = p.at().report();
            return people(report, new Span(0, report.report().text().length()));
        });
    }

    private static boolean knows(Set<String> people, NamedSpeaker speaker) {
        return people.stream().anyMatch(id -> Names.related(speaker.who().id(), id));
    }

    private static Set<String> people(AnnotatedReport report, Span within) {
        Set<String> out = new HashSet<>();
        for (Mention m : report.mentions()) {
            if (m.type() == EntityType.PERSON && within.contains(m.span())) {
                out.add(m.entity().id());
            }
        }
        return out;
    }
}
