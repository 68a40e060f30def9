package org.variorum.read.wire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
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
 * What agencies send as XML: NITF, NewsML-G2 as single items, packages and messages of many, NewsML 1.x, and XML of an
 * agency's own in which headline and text are plain. A report has its input's SHA-256, and its own guid as its id. What
 * its agency has killed or withheld is told, not read.
 */
public final class AgencyXml implements Format {
    private static final List<String> ROOTS = List.of("newsitem", "newsmessage", "packageitem", "nitf", "newsml");

    @Override
    public boolean claims(Head head) {
        Root root = Root.of(head);
        return root != null && ROOTS.contains(root.name().toLowerCase(Locale.ROOT)) || OwnXml.claims(head);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Xml xml = Xml.read(input);
        String sha256 = input.sha256();
        Element root = xml.root();
        Supplier<Item> items = item(xml, input.path(), sha256);
        int read = switch (root.name()) {
            case "newsMessage" -> new Message(root, input.path(), items).read(sink);
            case "NewsML" -> readAll(root, input.path(), items, sink);
            default -> 0;
        };
        if (xml.broken() != null) {
            throw new Refused(xml.broken() + (read == 0 ? "" : ", behind item " + read));
        }
        if (read == 0) {
            readOne(root, input.path(), items.get(), sink);
        }
    }

    private static void readOne(Element root, String path, Item item, Sink sink) throws Refused {
        switch (root.name()) {
            case "newsItem" -> sink.report(NewsItem.report(root, item));
            case "packageItem" -> tellPackage(root, path, sink);
            case "nitf" -> sink.report(Nitf.report(root, item));
            case "newsMessage", "NewsML" -> throw new Refused("a news message without news items");
            default -> sink.report(OwnXml.report(root, item));
        }
    }

    /** Reads all items of NewsML 1.x that are whole and tells how many there were. */
    private static int readAll(Element root, String path, Supplier<Item> items, Sink sink) throws Refused {
        List<Element> news =
                root.all("NewsItem").stream().filter(Element::isWhole).toList();
        for (int i = 0; i < news.size(); i++) {
            try {
                sink.report(NewsMl.report(news.get(i), items.get()));
            } catch (Refused e) {
                sink.unread(new Unread(news.size() == 1 ? path : path + ":" + (i + 1), e.cause()));
            }
        }
        return news.size();
    }

    private static Supplier<Item> item(Xml xml, String path, String sha256) {
        return () -> {
            Item item = new Item(path, sha256);
            if (xml.warning() != null) {
                item.warn(xml.warning());
            }
            return item;
        };
    }

    private static void tellPackage(Element root, String path, Sink sink) throws Refused {
        List<String> names = Message.named(root);
        if (names.isEmpty()) {
            throw new Refused("a package that names no items");
        }
        for (String name : names) {
            sink.unread(new Unread(path, "a package; it names " + name + ", which is not in it"));
        }
    }
}
