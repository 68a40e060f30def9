package org.variorum.read.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.variorum.read.Decoded;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sha256;
import org.variorum.read.Sink;
import org.variorum.report.Report;
import org.variorum.report.Saved;

/** Web pages. Their text is what was extracted, one paragraph a line. */
public final class Pages implements Format {
    /** No page is longer than this, in bytes; pages carry many times more markup than text. */
    public static final int LIMIT = 8 * Input.TEXT_LIMIT;

    private static final int DEEPEST = 512;

    /** What may stand before the first element: declarations, comments, white space. */
    private static final Pattern BEFORE =
            Pattern.compile("(?s)\\s+|<\\?.*?\\?>|<!--.*?-->|<!doctype(?!\\s+html)[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ELEMENT =
            Pattern.compile("<(!doctype\\s+html|[a-z][a-z0-9:]*)", Pattern.CASE_INSENSITIVE);

    private static final List<String> ELEMENTS = List.of(
            "!doctype",
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "div",
            "p",
            "span",
            "article",
            "section",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "table",
            "a",
            "ul",
            "ol",
            "b",
            "i",
            "em",
            "strong",
            "center",
            "font",
            "br",
            "hr",
            "img",
            "base",
            "blockquote",
            "pre",
            "nav",
            "form",
            "noscript");

    private final Forest forest;

    public Pages() {
        this(Forest.standard());
    }

    /** A reader that chooses blocks by {@code forest}, such as one that has not seen the pages it is scored on. */
    Pages(Forest forest) {
        this.forest = forest;
    }

    @Override
    public boolean claims(Head head) {
        String text = head.markup();
        Matcher before = BEFORE.matcher(text);
        int at = 0;
        while (before.region(at, text.length()).lookingAt()) {
            at = before.end();
        }
        Matcher m = ELEMENT.matcher(text);
        if (m.region(at, text.length()).lookingAt()) {
            String tag = m.group(1).toLowerCase(Locale.ROOT);
            return tag.startsWith("!doctype") || ELEMENTS.contains(tag);
        }
        String start = text.substring(0, Math.min(4000, text.length())).toLowerCase(Locale.ROOT);
        return start.contains("<html") && start.contains("<head");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        byte[] bytes = input.bytes(LIMIT);
        String sha256 = input.sha256();
        Input.About about = input.about();
        Carried page = new Carried(input.path(), bytes, about.charset(), about.address(), List.of());
        sink.later(input.path(), bytes.length, () -> {
            Report report = report(page, sha256);
            return about.places() ? placed(report, page) : report;
        });
    }

    private static Report placed(Report report, Carried page) {
        return report.toBuilder()
                .saved(new Saved(null, null, SavedPlaces.of(page, report)))
                .build();
    }

    /**
     * Reads a page that came inside something else. Its report's fingerprint is that of the page's bytes.
     *
     * @throws Refused if there is no text in it
     */
    public Report read(Carried page) throws Refused {
        return report(page, Sha256.of(page.bytes()));
    }

    private Report report(Carried page, String sha256) throws Refused {
        Decoded decoded = Charsets.decode(page.bytes(), page.charset());
        List<String> warnings = new ArrayList<>(page.warnings());
        decoded.warning().ifPresent(warnings::add);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = parser.parseInput(decoded.text(), "");
        Parts parts = Parts.of(document);
        if (parts.reach(DEEPEST)) {
            warnings.add(tooDeep(DEEPEST));
        }
        return new Page(parts, () -> Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), ""), forest)
                .report(page, sha256, warnings);
    }

    /** What to tell a person of a document that is deep. */
    static String tooDeep(int deepest) {
        return "nested too deep: everything below level " + deepest + " was read on that level";
    }
}
