package org.variorum.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Credit;

/** RSS 0.9x, 1.0 and 2.0, and what people put into it. Confined to one feed. */
final class Rss implements Dialect {
    /** Characters of what may be a name with an address; matching takes the square of their number. */
    private static final int LONGEST_NAME = 300;

    /** "desk@post.example (Ana Korda)" */
    private static final Pattern MAILED = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*[<(]\\S+@\\S+[>)]");

    private final Element root;
    private final Element channel;

    Rss(Element root) {
        this.root = root;
        Element channel = root.first("channel");
        this.channel = channel == null ? root : channel;
    }

    /** In RSS 1.0 they stand beside the channel, in all others within it. */
    @Override
    public List<Element> entries() {
        List<Element> entries = new ArrayList<>();
        for (Element child : root.all("channel", "item")) {
            if (child.name().equals("item")) {
                entries.add(child);
            } else {
                entries.addAll(child.all("item"));
            }
        }
        return entries;
    }

    @Override
    public void describe(Element entry, Item item) {
        Element guid = entry.first("guid");
        item.id(guid == null ? null : guid.words()).id(entry.attribute("rdf:about"));
        item.url(entry.words("feedburner:origLink"))
                .url(entry.words("link"))
                .url(linked(entry))
                .url(guid == null || "false".equals(guid.attribute("isPermaLink")) ? null : guid.words())
                .url(entry.attribute("rdf:about"));
        item.outlet(entry.words("source"))
                .outlet(entry.words("dc:publisher"))
                .outlet(channel.words("dc:publisher"))
                .outlet(channel.words("title"));
        item.title(entry.words("title", "dc:title", "media:title"));
        for (Element creator : entry.all("dc:creator", "dcterms:creator", "author")) {
            item.byline(name(creator.words()));
        }
        item.published(
                entry.words("pubDate", "dc:date", "dcterms:issued", "atom:published", "prism:publicationDate", "date"));
        item.modified(entry.words("dcterms:modified", "atom:updated"));
        item.language(entry.words("dc:language"))
                .language(entry.attribute("xml:lang"))
                .language(channel.words("language", "dc:language"))
                .language(root.attribute("xml:lang"));
        item.credit(entry.words("source"), Credit.Where.FEED).credit(entry.words("dc:source"), Credit.Where.FEED);
    }

    @Override
    public Body body(Element entry, Item item) {
        Element page = entry.first("html:body", "html:div", "body");
        String full = entry.words("content:encoded") == null ? null : text(entry, "content:encoded");
        if (full == null) {
            full = page != null && !page.children().isEmpty()
                    ? page.html(name -> name)
                    : text(entry, "content", "atom:content", "fulltext", "full-text", "body");
        }
        String summary =
                text(entry, "description", "atom:summary", "itunes:summary", "dc:description", "media:description");
        return Dialect.longer(
                full == null ? Body.none() : Body.either(full), summary == null ? null : Body.either(summary), item);
    }

    private static @Nullable String linked(Element entry) {
        for (Element link : entry.all("atom:link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return link.attribute("href");
            }
        }
        return null;
    }

    private static @Nullable String text(Element entry, String... names) {
        for (String name : names) {
            for (Element child : entry.all(name)) {
                String text = child.children().isEmpty() ? child.text() : child.html(n -> n);
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return null;
    }

    private static String name(String creator) {
        Matcher m = MAILED.matcher(creator);
        if (creator.length() > LONGEST_NAME || !m.matches()) {
            return creator;
        }
        return m.group(1) == null ? m.group(2) : m.group(1);
    }
}
