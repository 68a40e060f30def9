package org.variorum.read.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;

/** One family of feeds in XML. */
sealed interface Dialect permits Rss, Atom {
    /** Warns where there is no more than what the feed calls a summary. */
    String SUMMARY = "only the summary that the feed gives: the report may be longer";

    /** The entries, in order. */
    List<Element> entries();

    /** Puts into {@code item} what {@code entry} and its feed say of it. */
    void describe(Element entry, Item item);

    /** The words of {@code entry}; what is no full text is said in a warning. */
    Body body(Element entry, Item item);

    static Dialect of(Element root) {
        return root.name().equals("feed") ? new Atom(root) : new Rss(root);
    }

    /** The full text unless the summary says more. */
    static Body longer(Body full, @Nullable Body summary, Item item) {
        if (summary == null || full.length() > 0 && full.length() >= summary.length()) {
            return full;
        }
        item.warn(SUMMARY);
        return summary;
    }
}
