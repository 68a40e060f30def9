package org.variorum.read.feed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.read.xml.Root;
import org.variorum.read.xml.Xml;

/**
 * Web feeds in XML: RSS 0.9x to 2.0 and Atom, a report an entry; of OPML, the addresses, which are not fetched. A report
 * has its feed's SHA-256, and its own guid or address as its id.
 */
public final class Feeds implements Format {

    @Override
    public boolean claims(Head head) {
        Root root = Root.of(head);
        if (root == null) {
            return false;
        }
        return switch (root.name().toLowerCase(Locale.ROOT)) {
            case "rss", "opml", "feed" -> true;
            case "rdf" -> root.rest().contains("channel") || root.rest().contains("/rss/");
            default -> false;
        };
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Xml xml = Xml.read(input);
        String sha256 = input.sha256();
        boolean addresses = xml.root().name().equals("opml");
        int read = addresses ? list(xml.root(), input.path(), 0, sink) : readEntries(xml, input.path(), sha256, sink);
        if (xml.broken() != null) {
            throw new Refused(xml.broken() + (read == 0 ? "" : ", behind entry " + read));
        }
        if (read == 0) {
            throw new Refused(addresses ? "a list of feeds without addresses" : "a web feed without entries");
        }
    }

    /** Reads the entries that are whole and tells how many there were. */
    private static int readEntries(Xml xml, String path, String sha256, Sink sink) {
        Dialect dialect = Dialect.of(xml.root());
        List<Element> entries =
                dialect.entries().stream().filter(Element::isWhole).toList();
        for (int i = 0; i < entries.size(); i++) {
            Item item = new Item(path, sha256);
            if (xml.warning() != null && entries.get(i).text().indexOf('\uFFFD') >= 0) {
                item.warn(xml.warning());
            }
            try {
                dialect.describe(entries.get(i), item);
                sink.report(item.report(dialect.body(entries.get(i), item)));
            } catch (Refused e) {
                sink.unread(new Unread(path + ":" + (i + 1), "an entry of a feed: " + e.cause()));
            }
        }
        return entries.size();
    }

    /** Tells each address in a list of feeds; outlines may stand within each other. */
    private static int list(Element outline, String path, int before, Sink sink) {
        int listed = before;
        String written = outline.attribute("xmlUrl");
        String address = written == null ? outline.attribute("xmlurl") : written;
        if (address != null) {
            listed++;
            sink.unread(new Unread(
                    path + ":" + listed,
                    "the address " + address + ": those of a list are not fetched, give it by itself"));
        }
        for (Element child : outline.all("body", "outline")) {
            listed = list(child, path, listed, sink);
        }
        return listed;
    }
}
