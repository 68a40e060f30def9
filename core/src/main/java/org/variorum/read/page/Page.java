package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.text.Language;
import org.variorum.read.text.PageText;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/** One page being read. Its document is changed on the way. */
final class Page {
    /** Less than this is no text, and what the markup holds of it is better. */
    private static final int FEW = 250;

    private final Parts parts;
    private final Supplier<Document> again;
    private final Forest forest;
    private final JsonLd ld;
    private final Meta meta;

    /** @param again parses the page once more, for a second look when the first was in vain */
    Page(Parts parts, Supplier<Document> again, Forest forest) {
        this.parts = parts;
        this.again = again;
        this.forest = forest;
        this.ld = JsonLd.of(parts);
        this.meta = Meta.of(parts);
    }

    Report report(Carried page, String sha256, List<String> warnings) throws Refused {
        String own = address();
        String url = own == null ? absolute(page.address()) : own;
        String outlet = outlet();
        String title = Titles.of(parts, ld, meta, outlet);
        PageDates dates = new PageDates(parts, ld, meta, title, url);
        String published = dates.published();
        String modified = dates.modified();
        List<String> byline = Authors.of(parts, ld, meta);
        String declared = declaredLanguage();
        MainText main = MainText.of(parts.document().body(), again, forest);
        List<PageText.Row> lines = new ArrayList<>();
        for (Block block : main.blocks()) {
            lines.add(new PageText.Row(block.text(), block.isHeading()));
        }
        PageText text = PageText.of(orGiven(lines), title);
        if (text.text().isBlank()) {
            boolean framed = !parts.named("frameset").isEmpty();
            throw new Refused(framed ? "a web page of frames, whose text lies in others" : "a web page without text");
        }
        if (text.text().length() > Input.TEXT_LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        List<Removed> removed = new ArrayList<>(main.removed());
        removed.addAll(text.removed());
        return Report.builder(url == null ? sha256 : url, text.text())
                .path(page.path())
                .sha256(sha256)
                .url(url)
                .outlet(outlet)
                .publishers(publishers(outlet))
                .title(title)
                .byline(byline.isEmpty() ? text.byline() : byline)
                .dateline(text.dateline())
                .published(published == null ? text.published() : published)
                .modified(modified)
                .language(Language.of(text.text(), declared))
                .credits(credits(byline, text))
                .removed(removed)
                .warnings(warnings)
                .build();
    }

    /** The text in the markup, where the page itself shows next to nothing. */
    private List<PageText.Row> orGiven(List<PageText.Row> lines) {
        int shown = lines.stream().mapToInt(l -> l.text().length()).sum();
        String given = ld.articleText("articleBody");
        if (given == null || shown >= FEW || given.length() < shown * 2) {
            return lines;
        }
        List<PageText.Row> out = new ArrayList<>();
        String plain = given.contains("</") ? Jsoup.parse(given).wholeText() : given;
        for (String line : plain.split("\\s*\\n\\s*", -1)) {
            if (!line.isBlank()) {
                out.add(new PageText.Row(line.strip(), false));
            }
        }
        return out;
    }

    private List<Credit> credits(List<String> byline, PageText text) {
        List<Credit> credits = new ArrayList<>();
        for (String name : byline) {
            Agencies.in(name).forEach(a -> credits.add(new Credit(a, Credit.Where.BYLINE)));
        }
        for (String key : List.of("creditText", "sourceOrganization", "isBasedOn", "provider")) {
            for (String name : ld.names(key)) {
                Agencies.in(name).forEach(a -> credits.add(new Credit(a, Credit.Where.MARKUP)));
            }
        }
        credits.addAll(text.credits());
        return credits.stream().distinct().toList();
    }

    /** Without the outlet itself, which is told as such. */
    private List<String> publishers(@Nullable String outlet) {
        return ld.houses().stream()
                .filter(house -> !house.equalsIgnoreCase(outlet))
                .toList();
    }

    private @Nullable String outlet() {
        List<String> publishers = ld.names("publisher");
        String named = meta.first("og:site_name", "application-name", "al:android:app_name", "dc.publisher");
        return named != null ? named : publishers.isEmpty() ? null : publishers.get(0);
    }

    private @Nullable String address() {
        String linked = canonical();
        String shared = absolute(meta.first("og:url"));
        if (linked != null && shared != null && isRoot(linked) && !isRoot(shared)) {
            return shared;
        }
        String given = linked == null ? shared : linked;
        return given == null ? absolute(ld.articleText("url")) : given;
    }

    private @Nullable String canonical() {
        for (Element link : parts.named("link")) {
            if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
                return absolute(link.attr("href"));
            }
        }
        return null;
    }

    private static boolean isRoot(String url) {
        return url.matches("https?://[^/]+/?");
    }

    private static @Nullable String absolute(@Nullable String url) {
        return url != null && url.strip().matches("(?i)https?://[^\\s]+") ? url.strip() : null;
    }

    private @Nullable String declaredLanguage() {
        Element html = parts.document().firstElementChild();
        String lang = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        String locale = lang.isBlank() ? meta.first("og:locale", "content-language", "language") : lang;
        return locale == null ? null : locale.strip().replace('_', '-');
    }
}
