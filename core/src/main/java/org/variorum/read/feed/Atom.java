package org.variorum.read.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Credit;

/** Atom 1.0, and 0.3 where it differs only in names. Confined to one feed. */
final class Atom implements Dialect {
    private final Element feed;

    Atom(Element feed) {
        this.feed = feed;
    }

    @Override
    public List<Element> entries() {
        return feed.all("entry");
    }

    @Override
    public void describe(Element entry, Item item) {
        Element source = entry.first("source");
        item.id(entry.words("id")).url(entry.words("feedburner:origLink")).url(resolved(address(entry), entry));
        item.outlet(source == null ? null : source.words("title"))
                .outlet(entry.words("dc:publisher"))
                .outlet(feed.words("title"));
        item.title(entry.words("title"));
        authors(entry, source).forEach(author -> item.byline(author.words("name")));
        entry.all("dc:creator").forEach(creator -> item.byline(creator.words()));
        item.published(entry.words("published", "issued", "dc:date", "dcterms:issued"));
        item.modified(entry.words("updated", "modified", "dcterms:modified"));
        Element content = entry.first("content");
        item.language(content == null ? null : content.attribute("xml:lang"))
                .language(entry.attribute("xml:lang"))
                .language(source == null ? null : source.attribute("xml:lang"))
                .language(feed.attribute("xml:lang"));
        item.credit(source == null ? null : source.words("title"), Credit.Where.FEED)
                .credit(entry.words("dc:source"), Credit.Where.FEED);
        entry.all("link").stream()
                .filter(link -> "via".equals(link.attribute("rel")))
                .forEach(link -> item.credit(link.attribute("title"), Credit.Where.FEED));
    }

    @Override
    public Body body(Element entry, Item item) {
        Element content = entry.first("content");
        Element summary = entry.first("summary");
        return Dialect.longer(
                content == null ? Body.none() : body(content), summary == null ? null : body(summary), item);
    }

    /** An entry without authors has those of the feed it comes from. */
    private List<Element> authors(Element entry, @Nullable Element source) {
        List<Element> own = entry.all("author");
        List<Element> theirs = own.isEmpty() && source != null ? source.all("author") : own;
        return theirs.isEmpty() ? feed.all("author") : theirs;
    }

    private static @Nullable String address(Element entry) {
        for (Element link : entry.all("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return link.attribute("href");
            }
        }
        return null;
    }

    /** An address may be told by what it adds to that of the feed. */
    private @Nullable String resolved(@Nullable String address, Element entry) {
        String base = feed.attribute("xml:base");
        String own = entry.attribute("xml:base");
        try {
            URI home = URI.create(base == null ? "" : base).resolve(own == null ? "" : own);
            return address == null ? null : home.resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static Body body(Element construct) {
        String type = construct.attribute("type");
        String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (!construct.children().isEmpty()) {
            return Body.html(construct.html(name -> name));
        }
        return switch (kind) {
            case "html", "text/html", "xhtml" -> Body.html(construct.text());
            default -> Body.either(construct.text());
        };
    }
}
