package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Report;

/** Many items of NewsML-G2 in one message: of each only the last version is read. Confined to one reading. */
final class Message {
    private final String path;
    private final Supplier<Item> items;
    private final List<Element> news = new ArrayList<>();
    private final List<Element> packages = new ArrayList<>();
    /** The last version of each item by its guid. */
    private final Map<String, Element> last = new HashMap<>();

    /** @param items makes an item for each report */
    Message(Element root, String path, Supplier<Item> items) {
        this.path = path;
        this.items = items;
        for (Element set : root.all("itemSet")) {
            for (Element child : set.all("newsItem", "packageItem")) {
                if (child.isWhole()) {
                    (child.name().equals("newsItem") ? news : packages).add(child);
                }
            }
        }
        for (Element item : news) {
            String guid = item.attribute("guid");
            if (guid != null) {
                last.merge(guid, item, (a, b) -> version(a) > version(b) ? a : b);
            }
        }
    }

    /** Reads all items and tells how many there were, packages among them. */
    int read(Sink sink) {
        for (int i = 0; i < news.size(); i++) {
            try {
                sink.report(read(news.get(i)));
            } catch (Refused e) {
                sink.unread(new Unread(path + ":" + (i + 1), e.cause()));
            }
        }
        for (Element bundle : packages) {
            for (String name : named(bundle)) {
                if (!last.containsKey(name)) {
                    sink.unread(new Unread(path, "a package; it names " + name + ", which is not in this message"));
                }
            }
        }
        return news.size() + packages.size();
    }

    private Report read(Element item) throws Refused {
        String guid = item.attribute("guid");
        Element latest = guid == null ? null : last.get(guid);
        if (latest != null && latest != item) {
            throw new Refused("version " + version(item) + " of " + guid + ": version " + version(latest)
                    + " is in the same message");
        }
        return NewsItem.report(item, items.get());
    }

    private static int version(Element item) {
        return Handling.number(item.attribute("version"));
    }

    /** The items that a package names, in order, none twice. */
    static List<String> named(Element bundle) {
        Set<String> names = new LinkedHashSet<>();
        for (Element set : bundle.all("groupSet")) {
            for (Element group : set.all("group")) {
                for (Element reference : group.all("itemRef")) {
                    String guid = reference.attribute("residref");
                    String name = guid == null ? reference.attribute("href") : guid;
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }
}
