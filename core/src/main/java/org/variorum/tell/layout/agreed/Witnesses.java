package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.pair.Coverage;
import org.variorum.tell.layout.entry.Sayers;
import org.variorum.tell.layout.entry.Sigla;

/** Finds sentences that tell all that another tells, in its words, though the two were not aligned: a clause of a longer one. */
final class Witnesses {
    /** So much of the telling words it must have and of those that are no names, and so like it must be. */
    private static final double WORDS = 0.7;

    private static final double DEEDS = 0.6;
    private static final double ALIKE = 0.6;

    /** What tells fewer words than these may be told of something else. */
    private static final int FEWEST = 4;

    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not|never|no|none|nobody|cannot|without|den(?:y|ies|ied))\\b|n['\u2019]t\\b");

    /** So many sentences of a report may tell its news. */
    private static final int BEGIN = 5;

    private final Coverage coverage;
    private final List<Citation> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();
    private final Map<String, List<Citation>> found = new HashMap<>();

    Witnesses(List<AnnotatedReport> reports, Coverage coverage) {
        this.coverage = coverage;
        for (AnnotatedReport report : reports) {
            for (Sentence s : report.sentences()) {
                Citation at = new Citation(report, s.span(), null);
                for (String word : coverage.words(at)) {
                    having.computeIfAbsent(word, k -> new ArrayList<>()).add(sentences.size());
                }
                sentences.add(at);
            }
        }
    }

    /** Of each other report at most one sentence; none for a sentence with a quotation: others may say the same in their own name. */
    List<Citation> of(Citation at) {
        return found.computeIfAbsent(Shared.place(at), k -> find(at));
    }

    /** What the other reports begin with. */
    Stream<Citation> leads(Citation at) {
        return sentences.stream().filter(s -> !s.reportId().equals(at.reportId()) && Sigla.sentence(s) <= BEGIN);
    }

    private List<Citation> find(Citation at) {
        Set<String> words = coverage.words(at);
        if (words.size() < FEWEST || coverage.isQuoted(at)) {
            return List.of();
        }
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String word : words) {
            having.getOrDefault(word, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        Map<String, Citation> best = new TreeMap<>();
        Map<String, Integer> most = new HashMap<>();
        shared.forEach((i, n) -> {
            Citation other = sentences.get(i);
            if (n >= WORDS * words.size()
                    && !other.reportId().equals(at.reportId())
                    && n > most.getOrDefault(other.reportId(), 0)
                    && tellsAll(at, other)) {
                most.put(other.reportId(), n);
                best.put(other.reportId(), other);
            }
        });
        return List.copyOf(best.values());
    }

    /** Whether each gives what it tells to somebody, and not to the same. */
    private static boolean otherSpeakers(Citation a, Citation b) {
        Set<String> mine = speakers(a);
        Set<String> theirs = speakers(b);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static Set<String> speakers(Citation at) {
        return Sayers.at(at).map(Speaker::id).collect(Collectors.toSet());
    }

    private boolean tellsAll(Citation at, Citation other) {
        Coverage.Share share = coverage.of(at, List.of(other));
        return share.deeds() >= DEEDS
                && share.numbers() == 1
                && share.stances() == 1
                && share.cosine() >= ALIKE
                && !otherSpeakers(at, other)
                && denies(at.text()) == denies(other.text());
    }

    /** Whether something is denied or left undone in it. */
    private static boolean denies(String text) {
        return DENIAL.matcher(text).find();
    }
}
