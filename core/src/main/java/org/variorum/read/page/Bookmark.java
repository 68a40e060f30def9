package org.variorum.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lasting address that the headline of a page links to, for a page that tells its own nowhere else. */
final class Bookmark {
    private Bookmark() {}

    /** As it stands there, perhaps without a host; null where several do, as in a list of reports. */
    static @Nullable String of(Parts page) {
        String only = null;
        for (Element link : page.named("a")) {
            if (!link.attr("rel").contains("bookmark") || link.closest("h1,h2,h3") == null) {
                continue;
            }
            if (only != null && !only.equals(link.attr("href"))) {
                return null;
            }
            only = link.attr("href");
        }
        return only;
    }
}
