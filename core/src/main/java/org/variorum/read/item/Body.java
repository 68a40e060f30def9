package org.variorum.read.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.variorum.read.page.Fragment;
import org.variorum.read.text.PageText;
import org.variorum.report.Layout;
import org.variorum.report.Removed;
import org.variorum.report.Span;

/**
 * The words of a report as they come inside something else.
 *
 * @param rows its lines, in order
 * @param removed what was taken for something else
 * @param warnings what went wrong while reading
 */
public record Body(List<PageText.Row> rows, List<Removed> removed, List<String> warnings) {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9:]*(?:\\s[^<>]*|\\s*/)?>|<!--");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");

    /** No words at all. */
    public static Body none() {
        return new Body(List.of(), List.of(), List.of());
    }

    /** HTML as on a page, of which some may be no part of the report. */
    public static Body html(String html) {
        return of(Fragment.cleaned(html));
    }

    /** HTML that an agency sent, of which all is the report but pictures. Some agencies escape its words twice. */
    public static Body wire(String html) {
        Fragment fragment = Fragment.whole(html);
        List<PageText.Row> rows = new ArrayList<>();
        List<Removed> removed = new ArrayList<>(fragment.removed());
        for (PageText.Row row : fragment.rows()) {
            String words = unescaped(row.text());
            if (words.startsWith("<") && TAG.matcher(words).replaceAll("").isBlank()) {
                removed.add(new Removed(null, row.text(), "markup"));
            } else if (!words.isBlank()) {
                rows.add(new PageText.Row(words.strip(), row.heading()));
            }
        }
        return new Body(rows, removed, fragment.warnings());
    }

    /** What an agency sent without saying, or saying wrongly, whether it is HTML. */
    public static Body wireOrPlain(String words) {
        return TAG.matcher(words).find() ? wire(words) : plain(unescaped(words));
    }

    /** Plain words, a paragraph a line or broken into short lines. */
    public static Body plain(String words) {
        List<PageText.Row> rows = new ArrayList<>();
        for (Span paragraph : Layout.paragraphs(words)) {
            rows.add(new PageText.Row(Layout.joined(paragraph.in(words)), false));
        }
        return new Body(rows, List.of(), List.of());
    }

    /** HTML or plain words: most feeds do not say which. */
    public static Body either(String words) {
        if (TAG.matcher(words).find()) {
            return html(words);
        }
        return plain(unescaped(words));
    }

    private static String unescaped(String words) {
        return REFERENCE.matcher(words).find() ? Parser.unescapeEntities(words, false) : words;
    }

    /** How many characters it has. */
    public int length() {
        return rows.stream().mapToInt(row -> row.text().length()).sum();
    }

    private static Body of(Fragment fragment) {
        return new Body(fragment.rows(), fragment.removed(), fragment.warnings());
    }
}
