package org.variorum.read.feed;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.xml.Element;
import org.variorum.read.xml.Root;
import org.variorum.read.xml.Xml;

/**
 * Lists of feeds (OPML). What lies at their addresses is read where lists are to be followed; where not, the addresses
 * are told in one line, for nothing is fetched that nobody asked for.
 */
public final class Lists implements Format {
    private static final int MOST_TOLD = 10;

    @Override
    public boolean claims(Head head) {
        Root root = Root.of(head);
        return root != null && root.is("opml");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Xml xml = Xml.read(input);
        Set<String> addresses = new LinkedHashSet<>();
        gather(xml.root(), addresses);
        if (addresses.isEmpty()) {
            throw new Refused(xml.broken() == null ? "a list of feeds without addresses" : xml.broken());
        }
        Consumer<String> follow = input.about().follow();
        if (follow == null) {
            throw new Refused(told(List.copyOf(addresses)));
        }
        addresses.forEach(follow);
        if (xml.broken() != null) {
            throw new Refused(xml.broken() + ", behind the address of feed " + addresses.size());
        }
    }

    /** Outlines may stand within each other. */
    private static void gather(Element outline, Set<String> addresses) {
        String written = outline.attribute("xmlUrl");
        String address = written == null ? outline.attribute("xmlurl") : written;
        if (address != null) {
            addresses.add(address);
        }
        for (Element child : outline.all("body", "outline")) {
            gather(child, addresses);
        }
    }

    private static String told(List<String> addresses) {
        String first = addresses.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        int more = addresses.size() - MOST_TOLD;
        return "a list of " + (addresses.size() == 1 ? "one feed" : addresses.size() + " feeds")
                + ", which is not followed unless asked for: " + first + (more > 0 ? " and " + more + " more" : "");
    }
}
