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
 * What agencies send as XML: NITF, and NewsML-G2 as single items, packages and messages of many. A report has its
 * input's SHA-256, and its own guid as its id. What its agency has killed or withheld is told, not read.
 */
public final class AgencyXml implements Format {
    private static final List<String> ROOTS = List.of("newsitem", "newsmessage", "packageitem", "nitf");

    @Override
    public boolean claims(Head head) {
        Root root = Root.of(head);
        return root != null && ROOTS.contains(root.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Xml xml = Xml.read(input);
        String sha256 = input.sha256();
        Element root = xml.root();
        if (root.name().equals("newsMessage")) {
            int read = new Message(root, input.path(), item(xml, input.path(), sha256)).read(sink);
            if (xml.broken() != null) {
                throw new Refused(xml.broken() + (read == 0 ? "" : ", behind item " + read));
            }
            return;
        }
        if (xml.broken() != null) {
            throw new Refused(xml.broken());
        }
        Item item = item(xml, input.path(), sha256).get();
        switch (root.name()) {
            case "newsItem" -> sink.report(NewsItem.report(root, item));
            case "packageItem" -> tellPackage(root, input.path(), sink);
            case "nitf" -> sink.report(Nitf.report(root, item));
            default -> throw new Refused("an XML document: not read yet");
        }
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
