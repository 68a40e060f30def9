package org.variorum.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.read.Sha256;

/**
 * Groups reports into stories as they arrive: each joins the story it is most like, or begins one. What is said of a
 * report rests on earlier ones only. {@link #settle} then joins, with all reports seen, stories that turned out to be one.
 *
 * <p>Alike are reports that share words which few reports hold, in the reports so far and in news at large
 * ({@link Background}); a headline and first sentences count more, and so do days that lie near. Figures are words among
 * many, so that clashing ones do not split a story.
 *
 * <p>Not thread-safe: a stream has one order.
 */
public final class Grouper {
    /** How like a story's reports a report must be to join it for good. */
    private static final double JOINS = 0.245;

    /** The same where stories are settled later: what is doubtful is better joined then. */
    private static final double JOINS_UNSETTLED = 0.35;

    private static final int DIGITS = 10;

    private final double joins;
    private final Frequencies frequencies = new Frequencies();
    private final Map<String, Members> stories = new LinkedHashMap<>();
    private int reports;

    /** One whose word stands as reports arrive. */
    public Grouper() {
        this(JOINS);
    }

    private Grouper(double joins) {
        this.joins = joins;
    }

    /** One that joins only what is plainly one story as reports arrive and leaves the rest to {@link #settle}. */
    public static Grouper toSettle() {
        return new Grouper(JOINS_UNSETTLED);
    }

    /** Takes the next report of the stream and returns the id of its story. */
    public String add(AnnotatedReport report) {
        Profile profile = Profile.of(report);
        frequencies.add(profile);
        String id = best(Weighed.of(profile, frequencies));
        if (id == null) {
            id = newId(report.report().id());
        }
        stories.computeIfAbsent(id, k -> new Members()).add(new Members.Member(reports++, report, profile));
        return id;
    }

    /** The stories so far, in order of their first report. */
    public List<Story> stories() {
        List<Story> out = new ArrayList<>();
        stories.forEach((id, members) -> out.add(new Story(id, members.reports())));
        return out;
    }

    /**
     * A story that turned out to be another one.
     *
     * @param from the younger story, which is now part of {@code to}
     * @param because why, for a person
     */
    public record Merge(String from, String to, String because) {}

    /** With all reports seen, joins stories whose reports are as alike between them as within each, the likest first. */
    public List<Merge> settle() {
        List<Merge> out = new ArrayList<>();
        List<String> ids = List.copyOf(stories.keySet());
        List<Members> members = List.copyOf(stories.values());
        Likenesses likenesses =
                new Likenesses(members.stream().map(m -> m.weighed(frequencies)).toList());
        for (Likenesses.Pair p = likenesses.most(); p != null; p = likenesses.most()) {
            likenesses.join(p);
            members.get(p.elder()).addAll(members.get(p.younger()));
            stories.remove(ids.get(p.younger()));
            out.add(new Merge(ids.get(p.younger()), ids.get(p.elder()), "their reports are alike"));
        }
        return out;
    }

    private @Nullable String best(Weighed report) {
        String best = null;
        double most = joins;
        for (Map.Entry<String, Members> e : stories.entrySet()) {
            double mean = e.getValue().weighed(frequencies).stream()
                    .mapToDouble(report::likeness)
                    .average()
                    .orElse(0);
            if (mean >= most) {
                most = mean;
                best = e.getKey();
            }
        }
        return best;
    }

    private String newId(String report) {
        String id = "s" + Sha256.of(report).substring(0, DIGITS);
        return stories.containsKey(id) ? id + "-" + stories.size() : id;
    }
}
