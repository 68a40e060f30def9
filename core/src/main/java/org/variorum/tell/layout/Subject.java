package org.variorum.tell.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Beginning;
import org.variorum.tell.layout.words.Words;

/**
 * Whom and what a story is about: who is named in its headlines or in what its reports begin with, and whoever is named together
 * with one of them. An item of a roundup names
 * others, and so do the sentences beside it.
 */
final class Subject {
    /** So many reports name somebody together with what the story is about, unless it has fewer. */
    private static final int SEVERAL = 2;

    /** So large a part of the reports begin with a name that the story is about. */
    private static final int A_THIRD = 3;

    /** The sentence before and the one behind belong to it. */
    private static final int BESIDE = 1;

    private static final int SHORTEST = 3;

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]+");

    private final Set<String> names = new HashSet<>();
    private final Set<String> company = new HashSet<>();

    Subject(List<AnnotatedReport> reports) {
        Map<String, Integer> leads = new HashMap<>();
        for (AnnotatedReport report : reports) {
            String title = report.report().title();
            Set<String> here = new HashSet<>();
            CAPITAL.matcher(title == null ? "" : title).results().forEach(m -> here.addAll(keys(m.group())));
            for (Sentence s : report.sentences()
                    .subList(0, Math.min(Beginning.ABOUT, report.sentences().size()))) {
                here.addAll(named(report, s.span()));
            }
            here.forEach(name -> leads.merge(name, 1, Integer::sum));
        }
        int several = Math.ceilDiv(reports.size(), A_THIRD);
        leads.forEach((name, count) -> {
            if (count >= several) {
                names.add(name);
            }
        });
        Map<String, Set<String>> beside = new HashMap<>();
        for (AnnotatedReport report : reports) {
            for (Sentence s : report.sentences()) {
                if (isNamed(s.span().in(report.report().text()))) {
                    named(report, s.span())
                            .forEach(name -> beside.computeIfAbsent(name, k -> new HashSet<>())
                                    .add(report.report().id()));
                }
            }
        }
        company.addAll(names);
        beside.forEach((name, by) -> {
            if (by.size() >= Math.min(SEVERAL, several)) {
                company.add(name);
            }
        });
    }

    /** Whether most of the places are elsewhere. */
    boolean isElsewhere(List<Citation> places) {
        return 2 * places.stream().filter(this::isElsewhere).count() > places.size();
    }

    /** Whether others are named there, and nobody the story is about there or beside it. */
    boolean isElsewhere(Citation at) {
        AnnotatedReport report = at.report();
        Set<String> here = named(report, at.span());
        Sentence own = report.sentenceAt(at.span());
        List<Sentence> all = report.sentences();
        int i = own == null ? -1 : all.indexOf(own);
        return i >= Beginning.ABOUT
                && !here.isEmpty()
                && Collections.disjoint(here, company)
                && all.subList(i - BESIDE, Math.min(all.size(), i + BESIDE + 1)).stream()
                        .noneMatch(s -> isNamed(s.span().in(report.report().text())));
    }

    private boolean isNamed(String text) {
        return CAPITAL.matcher(text)
                .results()
                .anyMatch(m -> keys(m.group()).stream().anyMatch(names::contains));
    }

    /** Of people the last of their names. */
    private static Set<String> named(AnnotatedReport report, Span span) {
        Set<String> out = new HashSet<>();
        for (Mention m : report.mentions()) {
            if (span.contains(m.span()) && m.type() != EntityType.NATIONALITY) {
                String name = m.span().in(report.report().text());
                out.addAll(keys(m.type() == EntityType.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name));
            }
        }
        return out;
    }

    private static Set<String> keys(String name) {
        Set<String> out = new HashSet<>();
        for (String key : Words.of(name.replaceAll("['\u2019]s\\b", "")).keys()) {
            if (key.length() >= SHORTEST) {
                out.add(key);
            }
        }
        return out;
    }
}
