package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.variorum.read.text.PageText;
import org.variorum.report.Removed;

/**
 * HTML that came inside something else, such as an entry of a feed.
 *
 * @param rows its lines, in order
 * @param removed what was taken for something else
 * @param warnings what went wrong while reading
 */
public record Fragment(List<PageText.Row> rows, List<Removed> removed, List<String> warnings) {
    /** A fragment needs few levels, and time grows with each. */
    private static final int DEEPEST = 64;

    /** Where names of parts took this many times as much prose away as they left, they mean something else here. */
    private static final int MOST_LOST = 4;

    /** Reads {@code html} as a page is read: what is no part of the report is left out. */
    public static Fragment cleaned(String html) {
        Document document = parsed(html);
        List<String> warnings = warnings(document);
        Element body = document.body();
        int whole = Prose.of(body).total();
        List<Removed> removed = Pruner.prune(body, true);
        if (whole > Prose.of(body).total() * MOST_LOST) {
            body = parsed(html).body();
            removed = Pruner.prune(body, false);
        }
        return new Fragment(rows(Trim.trimmed(Blocks.of(body))), removed, warnings);
    }

    /**
     * Reads {@code html} of which all belongs to the report but pictures with what is written under them, and what
     * stands in the header and footer of its document.
     */
    public static Fragment whole(String html) {
        Document document = parsed(html);
        List<String> warnings = warnings(document);
        List<Removed> removed = new ArrayList<>();
        for (Element figure : document.body().select("figure, script, style, template, noscript")) {
            String text = figure.text();
            if (!text.isBlank()) {
                removed.add(new Removed(null, text, "caption"));
            }
            figure.remove();
        }
        Element body = document.body();
        Elements around = body.select("> header, > footer");
        boolean within = body.text().length() > 2 * around.text().length();
        for (Element part : around) {
            if (within && !part.text().isBlank()) {
                removed.add(new Removed(null, part.text(), part.normalName()));
                part.remove();
            }
        }
        Wrapped.mend(body);
        return new Fragment(rows(Blocks.of(document.body())), removed, warnings);
    }

    private static List<PageText.Row> rows(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new PageText.Row(block.text(), block.isHeading()))
                .toList();
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    private static List<String> warnings(Document document) {
        return Parts.of(document).reach(DEEPEST) ? List.of(Pages.tooDeep(DEEPEST)) : List.of();
    }
}
