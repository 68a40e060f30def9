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
 * report rests on earlier ones only. Not thread-safe: a stream has one order.
 */
public final class Grouper {
    private static final double JOINS = 0.235;
    private static final double MERGES = 0.28;
    private static final int DIGITS = 10;

    private final Frequencies frequencies = new Frequencies();
    private final Map<String, Members> stories = new LinkedHashMap<>();

    private record Members(List<AnnotatedReport> reports, List<Profile> profiles) {}

    /** Takes the next report of the stream and returns the id of its story. */
    public String add(AnnotatedReport report) {
        Profile profile = Profile.of(report);
        frequencies.add(profile);
        String id = best(profile);
        if (id == null) {
            id = newId(report.report().id());
            stories.put(id, new Members(new ArrayList<>(), new ArrayList<>()));
        }
        Members members = stories.get(id);
        if (members != null) {
            members.reports().add(report);
            members.profiles().add(profile);
        }
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

    /** With all reports seen, joins stories that are as like each other as the reports of one story are. */
    public List<Merge> settle() {
        List<Merge> out = new ArrayList<>();
        List<String> ids = new ArrayList<>(stories.keySet());
        for (int j = 1; j < ids.size(); j++) {
            for (int i = 0; i < j; i++) {
                Members older = stories.get(ids.get(i));
                Members younger = stories.get(ids.get(j));
                if (older != null && younger != null && mean(older, younger) >= MERGES) {
                    older.reports().addAll(younger.reports());
                    older.profiles().addAll(younger.profiles());
                    stories.remove(ids.get(j));
                    out.add(new Merge(ids.get(j), ids.get(i), "their reports are alike"));
                    break;
                }
            }
        }
        return out;
    }

    private double mean(Members a, Members b) {
        double sum = 0;
        for (Profile p : a.profiles()) {
            for (Profile q : b.profiles()) {
                sum += p.likeness(q, frequencies);
            }
        }
        return sum / (a.profiles().size() * b.profiles().size());
    }

    private @Nullable String best(Profile profile) {
        String best = null;
        double most = JOINS;
        for (Map.Entry<String, Members> e : stories.entrySet()) {
            double sum = 0;
            for (Profile p : e.getValue().profiles()) {
                sum += p.likeness(profile, frequencies);
            }
            double mean = sum / e.getValue().profiles().size();
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
