package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Evidence;
import org.variorum.collate.Range;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;

/** A report for a test: its sentences, what stands between curly marks, and the people named in it. */
public final class Told {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private Told() {}

    public static AnnotatedReport report(String id, List<String> people, String... sentences) {
        return report(id, people, List.of(), sentences);
    }

    public static AnnotatedReport report(String id, List<String> people, List<Attribution> said, String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> spans = new ArrayList<>();
        int at = 0;
        for (String s : sentences) {
            spans.add(new Sentence(new Span(at, at + s.length()), 0, Vector.of(new float[0])));
            at += s.length() + 1;
        }
        List<Quoted> quoted = new ArrayList<>();
        Matcher marks = QUOTED.matcher(text);
        while (marks.find()) {
            quoted.add(new Quoted(new Span(marks.start(1), marks.end(1)), null, false, List.of()));
        }
        List<Mention> mentions = new ArrayList<>();
        for (String name : people) {
            Matcher named = Pattern.compile(name).matcher(text);
            while (named.find()) {
                mentions.add(new Mention(
                        new Span(named.start(), named.end()),
                        EntityType.PERSON,
                        new Entity(name, name, EntityType.PERSON)));
            }
        }
        return new AnnotatedReport(
                Report.of(id, text),
                spans,
                mentions,
                said,
                quoted,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The words alone. */
    public static Citation words(AnnotatedReport report, String words) {
        int at = report.report().text().indexOf(words);
        return new Citation(report, new Span(at, at + words.length()), null);
    }

    /** The sentence of a number, from 1. */
    public static Citation sentence(AnnotatedReport report, int number) {
        return new Citation(report, report.sentences().get(number - 1).span(), null);
    }

    /** An entry of a sentence that nobody is said to say. */
    public static Assertion entry(AnnotatedReport report, int number) {
        return Assertion.of(List.of(claim(sentence(report, number)))).getFirst();
    }

    /** A claim of nobody's that stands in these places, in the words of the first. */
    public static Claim claim(Citation... places) {
        List<Citation> at = List.of(places);
        return new Claim(
                "c" + at.getFirst().span().start(),
                Claim.Kind.EVENT,
                at.getFirst().text(),
                null,
                List.of(),
                null,
                at.stream().map(x -> new Evidence(x, Evidence.Stance.ASSERTS)).toList(),
                (int) at.stream().map(Citation::reportId).distinct().count(),
                new Range(1, 1),
                List.of(),
                List.of(),
                List.of(),
                1);
    }
}
