package org.variorum.tell.layout.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Quoted;
import org.variorum.collate.Citation;
import org.variorum.report.Span;

/** The words that a report has for somebody whom it quotes and does not name: "a resident", "one leaflet". */
public final class SourceWords {
    private static final int LONGEST = 12;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "him", "them", "who", "which", "both", "what", "those");
    private static final Set<String> ARTICLES =
            Set.of("A", "An", "The", "One", "Another", "His", "Her", "Their", "Some");

    /** Who is many needs no article. */
    private static final Set<String> BODIES =
            Set.of("police", "prosecutors", "officials", "authorities", "investigators", "firefighters", "witnesses");

    private SourceWords() {}

    /** Of the first of these quotations; null where the report leaves open who speaks, or only a pronoun tells. */
    public static @Nullable String of(List<Citation> quotations) {
        for (Citation at : quotations) {
            Attribution a = attribution(at);
            Span source = a == null || a.speaker() != null ? null : a.source();
            String words =
                    source == null ? null : words(source.in(at.report().report().text()));
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static @Nullable Attribution attribution(Citation at) {
        AnnotatedReport report = at.report();
        for (Quoted q : report.quoted()) {
            Integer by = q.attribution();
            if (by != null && q.span().overlaps(at.words())) {
                return report.attributions().get(by);
            }
        }
        return null;
    }

    private static String uncapitalized(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        boolean article = ARTICLES.contains(first) || space < 0;
        return article ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Without what a comma sets apart. */
    private static @Nullable String words(String source) {
        int comma = source.indexOf(',');
        String head = (comma < 0 ? source : source.substring(0, comma)).strip();
        int words = head.split("\\s+", -1).length;
        boolean telling = (words > 1 || BODIES.contains(head.toLowerCase(Locale.ROOT)))
                && words <= LONGEST
                && !PRONOUNS.contains(head.split("\\s+", -1)[0].toLowerCase(Locale.ROOT))
                && head.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || " -.'\u2019&\"\u201C\u201D".indexOf(c) >= 0);
        return telling ? uncapitalized(head) : null;
    }
}
