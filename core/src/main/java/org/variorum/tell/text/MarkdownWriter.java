package org.variorum.tell.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.collate.Citation;
import org.variorum.report.CodePoints;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Printable;

/**
 * Collects Markdown with citations such as {@code [A7, C2]}: the report's letter and the number of the sentence, whose
 * place in the text is listed with the report. Words from reports are escaped. Not thread-safe.
 */
final class MarkdownWriter {
    private static final String SPECIAL = "\\*_`[]<>";

    private final StringBuilder out = new StringBuilder();
    private final Sigla sigla;
    private final Map<String, Map<Integer, Span>> cited = new TreeMap<>();

    MarkdownWriter(Sigla sigla) {
        this.sigla = sigla;
    }

    /** Markup of the program's own. */
    MarkdownWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Foreign words, on one line. */
    MarkdownWriter text(String words) {
        int i = 0;
        boolean blank = false;
        while (i < words.length()) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            if (blank) {
                out.append(' ');
                blank = false;
            }
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(Printable.of(c));
        }
        return this;
    }

    /** The citations, in order of the letters, after a blank. */
    MarkdownWriter cite(List<Citation> citations) {
        Map<String, Map<Integer, Citation>> byLetter = new TreeMap<>(Sigla.ORDER);
        for (Citation at : citations) {
            int number = Sigla.sentence(at);
            byLetter.computeIfAbsent(sigla.of(at.reportId()), k -> new TreeMap<>())
                    .putIfAbsent(number, at);
            if (number > 0) {
                Span sentence = at.report().sentences().get(number - 1).span();
                cited.computeIfAbsent(at.reportId(), k -> new TreeMap<>()).put(number, sentence);
            }
        }
        String separator = " [";
        for (Map.Entry<String, Map<Integer, Citation>> letter : byLetter.entrySet()) {
            for (Map.Entry<Integer, Citation> place : letter.getValue().entrySet()) {
                out.append(separator).append(letter.getKey());
                out.append(place.getKey() > 0 ? place.getKey() + "" : Sigla.inTitle(place.getValue()) ? " title" : "");
                separator = ", ";
            }
        }
        out.append(byLetter.isEmpty() ? "" : "]");
        return this;
    }

    /** Says how many entries are left out here; nothing where none is. */
    void more(int entries) {
        if (entries > 0) {
            out.append("- … and ").append(entries).append(" more, which the page and the JSON hold\n");
        }
    }

    /** Where in the report's text the sentences cited so far stand, in code points; empty where none is. */
    String places(String reportId, String text) {
        CodePoints points = CodePoints.of(text);
        StringBuilder places = new StringBuilder();
        cited.getOrDefault(reportId, Map.of())
                .forEach((number, span) -> places.append(places.isEmpty() ? "" : ", ")
                        .append(sigla.of(reportId))
                        .append(number)
                        .append(' ')
                        .append(points.at(span.start()))
                        .append('–')
                        .append(points.at(span.end())));
        return places.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
