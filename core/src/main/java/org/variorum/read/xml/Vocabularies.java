package org.variorum.read.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the prefixes of a document mean. A prefix that the document never explains means what it usually does. */
final class Vocabularies {
    /** The beginning of a namespace, and the prefix its names get; none for those of the news formats themselves. */
    private record Usual(String namespace, String prefix) {}

    private static final List<Usual> USUAL = List.of(
            new Usual("http://purl.org/dc/elements/", "dc:"),
            new Usual("http://purl.org/dc/terms/", "dcterms:"),
            new Usual("http://purl.org/rss/1.0/modules/content/", "content:"),
            new Usual("http://purl.org/rss/1.0/modules/", "module:"),
            new Usual("http://purl.org/rss/", ""),
            new Usual("http://www.w3.org/2005/atom", "atom:"),
            new Usual("http://purl.org/atom/", "atom:"),
            new Usual("http://search.yahoo.com/mrss", "media:"),
            new Usual("http://www.itunes.com/dtds/podcast", "itunes:"),
            new Usual("http://rssnamespace.org/feedburner/", "feedburner:"),
            new Usual("http://prismstandard.org/namespaces/", "prism:"),
            new Usual("http://www.w3.org/1999/xhtml", "html:"),
            new Usual("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"),
            new Usual("http://iptc.org/std/", ""),
            new Usual("http://www.iptc.org/std/", ""));

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private @Nullable String own;

    /** Opens the scope of an element with the prefixes that its attributes declare. */
    void open(Map<String, String> declared) {
        scopes.push(declared);
    }

    void close() {
        scopes.pop();
    }

    /** The name that an element written as {@code written} has here; call this for the root first. */
    String name(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String local = written.substring(colon + 1);
        String namespace = meaning(prefix);
        if (own == null) {
            own = namespace == null ? prefix : namespace;
        }
        if (namespace == null) {
            return prefix.isEmpty() || prefix.equals(own) ? local : prefix + ":" + local;
        }
        if (namespace.equals(own)) {
            return local;
        }
        String usual = usual(namespace);
        return usual != null ? usual + local : prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private @Nullable String meaning(String prefix) {
        for (Map<String, String> scope : scopes) {
            String namespace = scope.get(prefix);
            if (namespace != null) {
                return namespace.isEmpty() ? null : namespace;
            }
        }
        return null;
    }

    private static @Nullable String usual(String namespace) {
        String lower = namespace.toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
        for (Usual usual : USUAL) {
            if (lower.startsWith(usual.namespace())) {
                return usual.prefix();
            }
        }
        return null;
    }
}
