package org.variorum.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.variorum.read.text.WrittenDates;

/**
 * The day of publication among the dates that a page shows. Each date is weighed by where it stands from the headline,
 * what stands before it and what its part of the page is called; where the weightiest are of several days, the one
 * nearest the headline is it, and where nothing tells them apart, none.
 */
final class ShownDates {
    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:^|[\\s_-]|(?<=[a-z])(?=[A-Z]))(?:date|datum|dates|datetime|time|info|infoline|"
                    + "published|publish(?:ed)?-?(?:date|time|on)?|publication|publi|pubdate|posted|posted-?on|post-?date|entry-?date|timestamp|time-?stamp|fecha|data|created|submitted|dateline|byline|metas?|meta-?data|entry-?meta|post-?meta|article-?(?:date|meta|info)|zeit|stand|veroeffentlicht)(?:$|[\\s_-]|(?<=[a-z])(?=[A-Z]))");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iU)\\b(?:published|posted|written|created|released?|erstellt|veröffentlicht|erschienen|ver(?:ö|oe)ffentlichung|publi[ée]e?|mise? en ligne|publicado|publicada|pubblicato|gepubliceerd|opublikowano|publicerad|datum|date|fecha|data|online seit|am|le|on)\\b(?:\\W+(?:the|den|der|le|el|il|op))?\\W*$");

    private static final Pattern UPDATED = Pattern.compile(
            "(?iU)(?<!-)\\b(?:updated?|modified|edited|changed|revised|aktualisiert|aktualisierung|bearbeitet|zuletzt|geändert|änderung|mise? à jour|modifié|actualizado|actualización|aggiornato|atualizado|bijgewerkt|uppdaterad|aktualizacja)\\b");

    /** What is announced or remembered rather than published. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iU)\\b(?:copyright|©|born|geboren|joined|registered|registriert|mitglied seit|dabei seit|anmeldedatum|member since|beginn|termin|event|veranstaltung|ab|bis|until|from|von|through|deadline|expires?|since|seit|abgerufen|retrieved|accessed)\\b\\W*(?:\\p{L}{2,3}\\W*)?$");

    /** The first day of several, of which the date is the last. */
    private static final Pattern RANGE = Pattern.compile("\\d\\.?\\s?(?:[-–—]|bis|to|and|und|au|al?)\\s?$");

    private static final Pattern PLACE = Pattern.compile("(?U)[\\p{Lu}][\\p{L}/ .-]{1,30}[,:]? ?\\(?");
    private static final Pattern NUMERIC = Pattern.compile("[\\d./-]+");

    private static final int SHORT = 160;
    /** A part of a line that is named as its date is among so many elements. */
    private static final int FIRST = 60;

    private static final int ENOUGH = 3;
    private static final int PLAIN = 5;
    private static final int CLOSE = 3;
    private static final int NEAR = 6;
    private static final int AROUND = 12;

    private final Parts page;
    private final @Nullable String title;
    private final List<Block> blocks;
    private final int headline;
    /** The first paragraph under it. */
    private final int opening;

    private final boolean dayFirst;
    private final Away away;
    private final @Nullable String month;
    private @Nullable List<Shown> all;

    /** A date shown: its day, how much speaks for it, and how many blocks lie between it and the headline. */
    private record Shown(String value, int weight, int distance) {
        String day() {
            return value.substring(0, 10);
        }

        boolean beats(Shown other) {
            return weight > other.weight || weight == other.weight && distance < other.distance;
        }
    }

    ShownDates(Parts page, @Nullable String title, @Nullable String url) {
        this.page = page;
        this.title = title;
        this.blocks = Blocks.of(page.document().body());
        HeadlinePlace place = HeadlinePlace.of(blocks, title);
        this.headline = place.at();
        this.opening = place.opening();
        Elements html = new Elements(page.named("html"));
        String language = html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        this.dayFirst = !language.toLowerCase(Locale.ROOT).matches("\\s*|en|en[-_]us");
        this.away = new Away(
                headline < 0 ? page.document().body() : blocks.get(headline).owner());
        this.month = When.monthInAddress(url);
    }

    /**
     * ISO 8601; null where no date stands out.
     *
     * @param plainly whether it has to stand out far enough to count more than what markup says of some date
     */
    @Nullable
    String best(boolean plainly) {
        if (all == null) {
            all = all();
        }
        Shown best = null;
        for (Shown shown : all) {
            best = best == null || shown.beats(best) ? shown : best;
        }
        if (best == null || isOneOfMany(best, all)) {
            return null;
        }
        return best.weight() < (plainly ? PLAIN : ENOUGH) ? null : best.value();
    }

    private List<Shown> all() {
        List<Shown> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            written(i, found);
        }
        machine(found);
        return found;
    }

    /** True where nothing but the order tells it from a date of another day. */
    private static boolean isOneOfMany(Shown best, List<Shown> all) {
        return all.stream()
                .filter(s -> !s.day().equals(best.day()))
                .anyMatch(s -> best.distance() > NEAR
                        ? s.weight() >= best.weight() - 1
                        : s.weight() == best.weight() && s.distance() == best.distance());
    }

    /** True where {@code element} stands in a part of the page that is not the report's. */
    boolean isAway(Element element) {
        return away.isAway(element);
    }

    private void written(int at, List<Shown> all) {
        Block block = blocks.get(at);
        String text = block.text();
        List<WrittenDates.Found> dates = When.shown(text.length() > SHORT ? text.substring(0, SHORT) : text, dayFirst);
        if (dates.isEmpty()) {
            return;
        }
        if (OwnStory.isTold(text, dates.get(0).start(), title)) {
            String day = When.of(dates.get(0).day());
            if (day != null) {
                all.add(new Shown(day, PLAIN, distance(at)));
            }
            return;
        }
        boolean under = headline >= 0 && at == headline + 1;
        if (!under && away.isAway(block.owner())) {
            return;
        }
        boolean prose = text.length() > SHORT || block.isProse() && block.endsSentence();
        int from = 0;
        for (WrittenDates.Found date : dates) {
            String before = text.substring(from, date.start());
            String day = RANGE.matcher(before).find() ? null : When.of(date.day());
            if (day != null && (!prose || opens(text, date))) {
                String label =
                        before.isBlank() && at > 0 && blocks.get(at - 1).text().length() < 30
                                ? blocks.get(at - 1).text()
                                : before;
                int weight = weight(at, label)
                        + (month != null && day.startsWith(month) ? 1 : 0)
                        + (isNamed(block.owner(), text.substring(date.start(), date.end())) ? 2 : 0)
                        + (prose && at == opening ? 1 : 0);
                all.add(new Shown(
                        day, weight + (prose || text.length() - date.day().length() > 40 ? 0 : 1), distance(at)));
            }
            from = date.end();
        }
    }

    /** True where a paragraph begins with a date that is no part of its sentence. */
    private boolean opens(String text, WrittenDates.Found date) {
        String before = text.substring(0, date.start());
        String behind = text.substring(date.end()).strip();
        boolean apart =
                NUMERIC.matcher(text.substring(date.start(), date.end())).matches()
                        || !behind.isEmpty() && ".):|–—-/".indexOf(behind.charAt(0)) >= 0;
        return apart && (before.length() < 3 || PLACE.matcher(before).matches());
    }

    /** Dates in attributes, where the page shows them in other words or not at all. */
    private void machine(List<Shown> all) {
        IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            places.putIfAbsent(blocks.get(i).owner(), i);
        }
        for (Element time : page.all()) {
            String stamp = stamp(time);
            if (stamp.isEmpty()) {
                continue;
            }
            String value = When.of(stamp);
            boolean written = !When.shown(time.text(), dayFirst).isEmpty();
            if (value == null || written && value.length() == 10 || away.isAway(time)) {
                continue;
            }
            Integer place = null;
            for (Element e = time; e != null && place == null; e = e.parent()) {
                place = places.get(e);
            }
            if (place != null && !contradicts(time, value)) {
                Element parent = time.parent();
                String label = parent == null ? "" : parent.ownText();
                int names = Hints.names(time).toLowerCase(Locale.ROOT).contains("updated") ? -3 : 2;
                all.add(new Shown(value, weight(place, label.length() > 40 ? "" : label) + names + 1, distance(place)));
            }
        }
    }

    /** What a machine reads there; empty where nothing is told it. */
    private static String stamp(Element element) {
        return switch (element.normalName()) {
            case "time" -> element.attr("datetime");
            case "abbr" -> element.attr("title");
            default -> "";
        };
    }

    private boolean contradicts(Element time, String value) {
        List<WrittenDates.Found> written = When.shown(time.text(), dayFirst);
        return !written.isEmpty() && !written.get(0).day().equals(value.substring(0, 10));
    }

    private int weight(int at, String label) {
        int weight = 0;
        if (UPDATED.matcher(label).find()) {
            weight -= 4;
        } else if (PUBLISHED.matcher(label).find()) {
            weight += 2;
        } else if (OTHER.matcher(label).find()) {
            weight -= 4;
        }
        int distance = distance(at);
        return weight + (distance <= CLOSE ? 3 : distance <= NEAR ? 2 : distance <= AROUND ? 1 : 0);
    }

    private int distance(int at) {
        // What stands above the headline belongs to it only from right above.
        int far = headline < 0 ? blocks.size() + at : Math.abs(at - headline);
        return headline >= 0 && at < headline - CLOSE ? far + blocks.size() : far;
    }

    private boolean isNamed(Element owner, String date) {
        if (isDated(owner) || owner.parent() != null && isDated(owner.parent())) {
            return true;
        }
        return owner.stream()
                .skip(1)
                .limit(FIRST)
                .filter(inner -> inner.normalName().equals("time") || isDated(inner))
                .map(inner -> Beginning.of(inner, date.length() * 3))
                .anyMatch(text -> text.length() < date.length() * 3 && text.contains(date));
    }

    private static boolean isDated(Element element) {
        return DATED.matcher(Hints.names(element)).find();
    }
}
