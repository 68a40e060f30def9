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
 * Web feeds in XML: RSS 0.9x to 2.0 and Atom, a report an entry. A report has its feed's SHA-256, and its own guid or
 * address as its id.
 */
public final class Feeds implements Format {

    @Override
    public boolean claims(Head head) {
        Root root = Root.of(head);
        if (root == null) {
            return false;
        }
        return switch (root.name().toLowerCase(Locale.ROOT)) {
            case "rss", "feed" -> true;
            case "rdf" -> root.rest().contains("channel") || root.rest().contains("/rss/");
            default -> false;
        };
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Xml xml = Xml.read(input);
        String sha256 = input.sha256();
        int read = readEntries(xml, input.path(), sha256, sink);
        if (xml.broken() != null) {
            throw new Refused(xml.broken() + (read == 0 ? "" : ", behind entry " + read));
        }
        if (read == 0) {
            throw new Refused("a web feed without entries");
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
}
