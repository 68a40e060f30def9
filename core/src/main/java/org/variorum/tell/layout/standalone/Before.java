package org.variorum.tell.layout.standalone;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.group.StopWords;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Beginning;
import org.variorum.tell.layout.words.Words;

/** What a report tells of just before a stretch of it. */
public final class Before {
    /** So many sentences back a thing was told of just now. */
    private static final int JUST = 4;

    /** "A lawyer", "two young clerks": told of for the first time. */
    private static final Pattern NEW = Pattern.compile(
            "\\b(?:[Aa]n?|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal) ((?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+)");

    private static final Pattern PERSON =
            Pattern.compile("(?i)^it\\b|^(?:[\\p{L},\u201C\"]+ ){0,6}?(?:he|she|his|her|him|they|their|them)\\b");

    private final Set<String> words = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    private Before() {}

    static Before of(AnnotatedReport report, Span shown) {
        Before out = new Before();
        Sentence first = report.sentenceAt(shown);
        int at = first == null ? 0 : report.sentences().indexOf(first);
        for (int i = Math.max(0, at - JUST); i < at; i++) {
            String text = report.sentences().get(i).span().in(report.report().text());
            out.words.addAll(Stems.of(text));
            Matcher told = NEW.matcher(text);
            while (i >= Beginning.LEAD && told.find()) {
                out.news.addAll(Stems.of(told.group(1)));
            }
        }
        return out;
    }

    /** Whether a sentence has a telling word of the one behind it, or that means somebody or something of it. */
    public static boolean belongs(String before, String sentence) {
        Set<String> shared = told(before);
        shared.retainAll(told(sentence));
        return !shared.isEmpty() || PERSON.matcher(sentence).find();
    }

    private static Set<String> told(String text) {
        Set<String> out = new HashSet<>();
        Words.of(text).keys().stream()
                .filter(w -> w.length() > 2 && !StopWords.has(w))
                .forEach(w -> out.addAll(Stems.of(w)));
        return out;
    }

    /** Whether the word is there, as its stem. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether it is told of there for the first time. */
    boolean isNew(String word) {
        return news.contains(word);
    }
}
