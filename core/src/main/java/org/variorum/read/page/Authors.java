package org.variorum.read.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.variorum.read.text.Bylines;

/** Who wrote a page: what its markup says, else the first line that is named as its byline. */
final class Authors {
    private static final List<String> NAMES = List.of(
            "article:author",
            "author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "cxenseparse:author",
            "article.author",
            "citation_author",
            "twitter:creator:name");

    private static final Marks MARKED = new Marks(
                    List.of("rel", "itemprop"),
                    List.of("author", "byline"),
                    "[rel=author], [itemprop=author], .author-name, .byline__name, .byline, .author")
            .and("[itemprop=author]", "[itemprop=name]")
            .and(".byline, .author", "a");

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,? and |,? & |;|,(?! (?:Jr|Sr|II|III|MD|PhD))| und | et )\\s*");
    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:written|reported|posted|story|words|article) )?by:?\\s+|^(?:von|par|por|di|door)\\s+");
    private static final Pattern NAME = Pattern.compile("\\p{L}[^:/|()\\[\\]]*(?:\\([^:]*\\))?");
    private static final int LONGEST = 60;
    private static final int MOST = 12;

    private Authors() {}

    static List<String> of(Parts page, JsonLd ld, Meta meta) {
        Set<String> names = new LinkedHashSet<>();
        ld.names("author").forEach(n -> add(n, names));
        for (int i = 0; names.isEmpty() && i < NAMES.size(); i++) {
            meta.all(NAMES.get(i)).forEach(n -> add(n, names));
        }
        for (Element element : names.isEmpty() ? MARKED.in(page) : List.<Element>of()) {
            String text = element.text().strip();
            Bylines.Byline byline = text.length() > LONGEST * 3
                    ? null
                    : Bylines.named(BY.matcher(text).replaceFirst(""));
            if (byline != null && !element.parents().is("aside, footer, nav, [class*=comment]")) {
                names.addAll(byline.names());
                break;
            }
        }
        return new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
    }

    private static void add(String words, Set<String> names) {
        if (words.contains("://") || words.contains("@") || words.startsWith("/")) {
            return;
        }
        for (String part : JOINT.split(BY.matcher(words.strip()).replaceFirst(""), -1)) {
            String name = part.strip().replaceFirst("^(?:By|by) ", "");
            if (NAME.matcher(name).matches()
                    && name.length() <= LONGEST
                    && names.stream().noneMatch(name::equalsIgnoreCase)) {
                names.add(name);
            }
        }
    }
}
