package org.variorum.read.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
        "citation_publication_date",
        "citation_date",
        "rnews:datepublished",
        "vr:published_time",
        "shareaholic:article_published_time",
        "displaydate",
        "release_date",
        "article-publication-date",
        "pubyear"
    };

    /** Names for a date of whatever kind; often that of the page rather than of its text. */
    private static final String[] DATED = {
        "date",
        "dc.date",
        "dc:date",
        "dcterms.date",
        "dc.date.created",
        "dcterms.created",
        "datecreated",
        "created",
        "article.created"
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

    private static final Marks MARKED = new Marks(
                    List.of("itemprop", "pubdate"),
                    List.of("published", "entry-date", "post-date"),
                    "[itemprop=datePublished], time[pubdate], abbr.published, time.published, time.entry-date, .dt-published")
            .and(".post-date, .published", "time");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"'](?:datePublished|published_?(?:at|date|time|on)|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|first_?published(?:_?(?:at|date))?|first-publication|published_?first)[\"']\\s*:\\s*[\"'](\\d{4}-\\d\\d-\\d\\d)");

    private static final int EVENING = 18;

    private final Parts page;
    private final JsonLd ld;
    private final Meta meta;
    private final @Nullable String url;
    private final @Nullable String title;
    private @Nullable ShownDates shown;

    PageDates(Parts page, JsonLd ld, Meta meta, @Nullable String title, @Nullable String url) {
        this.page = page;
        this.url = url;
        this.title = title;
        this.ld = ld;
        this.meta = meta;
    }

    @Nullable
    String published() {
        String inAddress = When.inAddress(url == null ? Bookmark.of(page) : url);
        String found = agreed(When.of(ld.articleText("datePublished")), named(PUBLISHED), inAddress);
        found = found == null ? When.of(ld.text("datePublished")) : found;
        found = found == null ? borneOut(marked()) : found;
        found = found == null ? inAddress : found;
        found = found == null ? shown().best(true) : found;
        found = found == null ? faint() : found;
        return found == null ? null : local(found, inAddress);
    }

    /** What an element is marked with, unless the page plainly shows another day, and its markup names that day too. */
    private @Nullable String borneOut(@Nullable String marked) {
        String day = marked == null ? null : shown().best(true);
        if (marked == null || day == null || When.isSameDay(marked, day)) {
            return marked;
        }
        String dated = named(DATED);
        return dated != null && When.isSameDay(dated, day) ? day : marked;
    }

    /** Looked for only where markup does not tell enough. */
    private ShownDates shown() {
        if (shown == null) {
            shown = new ShownDates(page, title, url);
        }
        return shown;
    }

    /** What neither markup nor page say plainly; null where they say different days. */
    private @Nullable String faint() {
        String faint = shown().best(false);
        String dated = named(DATED);
        if (faint != null && dated != null && !When.isSameDay(faint, dated)) {
            return null;
        }
        String found = faint == null ? dated : faint;
        found = found == null ? inScripts() : found;
        return found == null ? When.of(ld.articleText("dateCreated")) : found;
    }

    /** Of two stamps of different days, the one that the address or the page itself bears out; else the first. */
    private @Nullable String agreed(@Nullable String first, @Nullable String second, @Nullable String inAddress) {
        if (first == null || second == null || When.isSameDay(first, second)) {
            return first == null ? second : first;
        }
        String day = inAddress == null ? shown().best(true) : inAddress;
        return day != null && When.isSameDay(day, second) ? second : first;
    }

    /** The outlet's own day, where the stamp is in universal time and the page tells the day next to it. */
    private String local(String stamp, @Nullable String inAddress) {
        if (inAddress != null && (When.isNextDoor(stamp, inAddress) || When.isLater(stamp, inAddress))) {
            return inAddress;
        }
        boolean universal = stamp.endsWith("Z") || stamp.endsWith("+00:00");
        String day = universal && inAddress == null ? shown().best(true) : null;
        if (day == null || !When.isNextDoor(stamp, day.substring(0, 10))) {
            return stamp;
        }
        // A later day on the page is more often that of a change than of a clock far to the east.
        boolean later = day.compareTo(stamp) > 0;
        return later && Integer.parseInt(stamp.substring(11, 13)) < EVENING ? stamp : day.substring(0, 10);
    }

    @Nullable
    String modified() {
        String found = When.of(ld.articleText("dateModified"));
        for (int i = 0; found == null && i < MODIFIED.length; i++) {
            found = When.of(meta.first(MODIFIED[i]));
        }
        return found;
    }

    private @Nullable String named(String[] names) {
        String found = null;
        for (int i = 0; found == null && i < names.length; i++) {
            found = When.of(meta.first(names[i]));
        }
        return found;
    }

    private @Nullable String marked() {
        String first = null;
        for (Element element : MARKED.in(page)) {
            String found = shown().isAway(element) ? null : value(element);
            if (found != null && first != null && !When.isSameDay(found, first)) {
                return null;
            }
            first = first == null ? found : first;
        }
        return first;
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

    /** The day that broken or unusual markup tells, where it tells only one. */
    private @Nullable String inScripts() {
        String first = null;
        for (Element script : page.named("script")) {
            Matcher m = IN_SCRIPT.matcher(script.data());
            while (m.find()) {
                String found = When.of(m.group(1));
                if (found != null && first != null && !When.isSameDay(found, first)) {
                    return null;
                }
                first = found == null ? first : found;
            }
        }
        return first;
    }
}
