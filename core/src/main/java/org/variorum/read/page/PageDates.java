package org.variorum.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.read.text.WrittenDates;

/** When a page was published: what its markup says, then its address, then what stands beside the headline. */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "date_published",
        "published_time",
        "publish_date",
        "publish-date",
        "publishdate",
        "pubdate",
        "publication_date",
        "publicationdate",
        "publication-date",
        "article_date_original",
        "originalpublicationdate",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc:date",
        "citation_publication_date",
        "citation_date",
        "datecreated",
        "created",
        "date",
        "rnews:datepublished",
        "vr:published_time",
        "article.created",
        "shareaholic:article_published_time",
        "displaydate",
        "release_date",
        "article-publication-date",
        "pubyear"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "article:modified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "modified_time",
        "article.updated",
        "revised"
    };

    private static final String MARKED =
            "[itemprop=datePublished], time[pubdate], abbr.published, time.published, time.entry-date, .dt-published, .post-date time, .published time";

    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:^|[\\s_-]|(?<=[a-z])(?=[A-Z]))(?:date|datum|dates|datetime|"
                    + "published|publish(?:ed)?-?(?:date|time|on)?|pubdate|posted|posted-?on|post-?date|entry-?date|timestamp|time-?stamp|fecha|data|created|submitted|dateline|byline|meta|entry-?meta|post-?meta|article-?(?:date|meta|info)|zeit|veroeffentlicht)(?:$|[\\s_-])");

    private static final Set<String> AWAY = Set.of("aside", "footer", "nav");
    private static final Pattern UPDATE = Pattern.compile(
            "(?i)\\b(?:updated?|modified|edited|aktualisiert|zuletzt|geändert|mise? à jour|actualizado|aggiornato|atualizado|bijgewerkt|stand)\\b");
    private static final int SHORT = 160;
    private static final int EVENING = 18;

    private final Document document;
    private final JsonLd ld;
    private final Meta meta;

    PageDates(Document document, JsonLd ld, Meta meta) {
        this.document = document;
        this.ld = ld;
        this.meta = meta;
    }

    @Nullable
    String published(@Nullable String url) {
        String inAddress = When.inAddress(url);
        String found = When.of(ld.articleText("datePublished"));
        for (int i = 0; found == null && i < PUBLISHED.length; i++) {
            found = When.of(meta.first(PUBLISHED[i]));
        }
        found = found == null ? When.of(ld.text("datePublished")) : found;
        found = found == null ? marked() : found;
        found = found == null ? inAddress : found;
        found = found == null ? ofTimes() : found;
        found = found == null ? visible() : found;
        found = found == null ? When.of(ld.articleText("dateCreated")) : found;
        return found == null ? null : local(found, inAddress);
    }

    /** The outlet's own day, where the stamp is in universal time and the page tells the day next to it. */
    private String local(String stamp, @Nullable String inAddress) {
        if (inAddress != null && When.isNextDoor(stamp, inAddress)) {
            return inAddress;
        }
        boolean universal = stamp.endsWith("Z") || stamp.endsWith("+00:00");
        String shown = universal && inAddress == null ? visible() : null;
        if (shown == null || !When.isNextDoor(stamp, shown)) {
            return stamp;
        }
        // A later day on the page is more often that of a change than of a clock far to the east.
        boolean later = shown.compareTo(stamp) > 0;
        return later && Integer.parseInt(stamp.substring(11, 13)) < EVENING ? stamp : shown;
    }

    @Nullable
    String modified() {
        String found = When.of(ld.articleText("dateModified"));
        for (int i = 0; found == null && i < MODIFIED.length; i++) {
            found = When.of(meta.first(MODIFIED[i]));
        }
        return found;
    }

    private @Nullable String marked() {
        for (Element element : document.select(MARKED)) {
            String found = isAway(element) ? null : value(element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String value(Element element) {
        for (String attribute : List.of("content", "datetime", "title")) {
            String found = When.of(element.attr(attribute));
            if (found != null) {
                return found;
            }
        }
        return When.of(element.text());
    }

    /** The time elements of a page, if those outside its margins agree on one day or one stands by the headline. */
    private @Nullable String ofTimes() {
        String first = null;
        for (Element time : document.select("time")) {
            String found = isAway(time) || UPDATE.matcher(around(time)).find() ? null : value(time);
            if (found == null) {
                continue;
            }
            if (first == null) {
                first = found;
            } else if (!found.regionMatches(0, first, 0, 10)) {
                return byHeadline(
                        document.select("time").stream().filter(t -> !isAway(t)).toList());
            }
        }
        return first;
    }

    private @Nullable String byHeadline(List<Element> times) {
        Element headline = document.selectFirst("h1");
        if (headline == null) {
            return null;
        }
        for (Element near : headline.parents()) {
            for (Element time : times) {
                if (time.parents().contains(near)) {
                    return value(time);
                }
            }
        }
        return null;
    }

    /** Written dates in short lines that are named as dates, all of one day; else a date right beside the headline. */
    private @Nullable String visible() {
        String first = null;
        for (Element element : document.select("[class], [id]")) {
            String names = Hints.names(element);
            if (!DATED.matcher(names).find() || isAway(element)) {
                continue;
            }
            String text = element.text();
            if (text.length() > SHORT || UPDATE.matcher(text).find()) {
                continue;
            }
            List<WrittenDates.Found> dates = WrittenDates.in(text);
            if (dates.isEmpty()) {
                continue;
            }
            String day = When.of(dates.get(0).day());
            if (first == null) {
                first = day;
            } else if (day != null && !day.equals(first)) {
                return besideHeadline();
            }
        }
        return first == null ? besideHeadline() : first;
    }

    private @Nullable String besideHeadline() {
        List<Block> blocks = Blocks.of(document.body());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).owner().normalName().equals("h1")) {
                for (int j = Math.max(0, i - 2); j < Math.min(blocks.size(), i + 5); j++) {
                    String text = blocks.get(j).text();
                    List<WrittenDates.Found> dates = text.length() > SHORT ? List.of() : WrittenDates.in(text);
                    if (!dates.isEmpty()
                            && !UPDATE.matcher(text).find()
                            && !isAway(blocks.get(j).owner())) {
                        return When.of(dates.get(0).day());
                    }
                }
                return null;
            }
        }
        return null;
    }

    private static String around(Element time) {
        Element parent = time.parent();
        String text = parent == null ? "" : parent.ownText();
        return text.length() > SHORT ? "" : text + " " + Hints.names(time);
    }

    private static boolean isAway(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (AWAY.contains(e.normalName())
                    || Hints.isComments(e) && !e.normalName().equals("body")
                    || Hints.names(e)
                                    .toLowerCase(Locale.ROOT)
                                    .matches(".*(?:sidebar|related|recommend|widget|footer|teaser|most-read).*")
                            && !e.normalName().equals("body")) {
                return true;
            }
        }
        return false;
    }
}
