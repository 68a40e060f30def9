package org.variorum.read.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sha256;
import org.variorum.read.text.Bylines;
import org.variorum.read.text.Language;
import org.variorum.read.text.Moments;
import org.variorum.read.text.PageText;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/**
 * What an entry of a feed or an item of an agency says of itself, gathered piece by piece; of two values for one thing
 * the first stays. Confined to one reading.
 */
public final class Item {
    private static final int LONGEST_NAME = 80;

    /** Characters of a title or a name that are read: a field full of marks would hold the parser up for minutes. */
    private static final int LONGEST_LINE = 10_000;

    private final String path;
    private final String sha256;
    private final Set<String> byline = new LinkedHashSet<>();
    private final Set<Credit> credits = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String outlet;
    private @Nullable String title;
    private @Nullable String dateline;
    private @Nullable String published;
    private @Nullable String modified;
    private @Nullable String language;

    /**
     * @param path of the input it came in
     * @param sha256 of that input's bytes
     */
    public Item(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    public Item id(@Nullable String value) {
        id = id == null ? known(value) : id;
        return this;
    }

    /** Takes an address of the web; anything else is none. */
    public Item url(@Nullable String value) {
        boolean address = value != null && value.strip().matches("(?i)https?://\\S+");
        url = url == null && address ? known(value) : url;
        return this;
    }

    public Item outlet(@Nullable String value) {
        outlet = outlet == null ? line(value) : outlet;
        return this;
    }

    public Item title(@Nullable String value) {
        title = title == null ? line(value) : title;
        return this;
    }

    /** Takes a place, with a day or not; an agency in brackets behind it is credited, and a day alone is none. */
    public Item dateline(@Nullable String value) {
        String words = line(value);
        if (words != null && dateline == null) {
            Lines.Dateline read = Lines.dateline(words);
            dateline = known(read.place());
            credit(read.signed(), Credit.Where.DATELINE);
        }
        return this;
    }

    /** Takes a date in any of the forms that {@link Moments} reads; one that it does not is left out with a warning. */
    public Item published(@Nullable String value) {
        published = published == null ? moment("published", value) : published;
        return this;
    }

    public Item modified(@Nullable String value) {
        modified = modified == null ? moment("modified", value) : modified;
        return this;
    }

    public Item language(@Nullable String value) {
        language = language == null && value != null ? known(value.replace('_', '-')) : language;
        return this;
    }

    /**
     * Takes one or more names, as after "By". Addresses, accounts and initials in small letters are no names, and a post
     * alone is nobody's.
     */
    public Item byline(@Nullable String value) {
        String words = line(value);
        for (String names : words == null ? List.<String>of() : Lines.bylines(words)) {
            Bylines.Byline read = Bylines.named(names);
            if (read != null) {
                byline.addAll(read.names());
            } else if (names.length() <= LONGEST_NAME) {
                byline.add(names);
            }
            credit(names, Credit.Where.BYLINE);
        }
        return this;
    }

    /** Credits the agencies that {@code words} name. */
    public Item credit(@Nullable String words, Credit.Where where) {
        if (words != null) {
            Agencies.in(words).forEach(agency -> credits.add(new Credit(agency, where)));
        }
        return this;
    }

    /** Credits {@code name}, which is known to be an agency or a service that hands copy on, by its common name. */
    public Item agency(@Nullable String name, Credit.Where where) {
        String words = line(name);
        if (words != null) {
            String common = Agencies.named(words);
            credits.add(new Credit(common == null ? words : common, where));
        }
        return this;
    }

    public Item warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return this;
    }

    public @Nullable String language() {
        return language;
    }

    /**
     * The report, whose text is what is left of {@code body} without furniture, one paragraph a line.
     *
     * @throws Refused if that is none, or too much
     */
    public Report report(Body body) throws Refused {
        PageText text = PageText.of(body.rows(), title);
        if (text.text().isBlank()) {
            throw new Refused("no text");
        }
        if (text.text().length() > Input.TEXT_LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        body.warnings().forEach(this::warn);
        List<Removed> removed = new ArrayList<>(body.removed());
        removed.addAll(text.removed());
        credits.addAll(text.credits());
        String name = id != null ? id : url != null ? url : Sha256.of(title + "\n" + text.text());
        return Report.builder(name, text.text())
                .path(path)
                .sha256(sha256)
                .url(url)
                .outlet(outlet)
                .title(title)
                .byline(byline.isEmpty() ? text.byline() : List.copyOf(byline))
                .dateline(dateline == null ? text.dateline() : dateline)
                .published(published == null ? text.published() : published)
                .modified(modified)
                .language(Language.of(text.text(), language))
                .credits(List.copyOf(credits))
                .removed(removed)
                .warnings(warnings)
                .build();
    }

    private @Nullable String moment(String what, @Nullable String value) {
        String iso = Moments.iso(value);
        if (iso == null && value != null && !value.isBlank()) {
            warn("the date " + what + " is none that is understood, and was left out");
        }
        return iso;
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Words in one line; some feeds escape twice. */
    private static @Nullable String line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String bounded = value.length() > LONGEST_LINE ? value.substring(0, LONGEST_LINE) : value;
        String plain = bounded.contains("&") || bounded.contains("<")
                ? Jsoup.parse(bounded).text()
                : bounded;
        return known(plain.replaceAll("[\\s\\p{Z}]+", " "));
    }
}
