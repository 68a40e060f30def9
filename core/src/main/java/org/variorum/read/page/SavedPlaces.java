package org.variorum.read.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Decoded;
import org.variorum.report.Place;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Finds the paragraphs of a report in the page that it was read from. They are looked for by their words, whatever rules
 * took them out; a paragraph whose words stand in several parts of the page is the one among its neighbours.
 */
public final class SavedPlaces {
    /** A stretch of this many letters is seldom written twice. */
    private static final int LONG = 40;

    /** How much longer than its words a paragraph may be of which something was left out. */
    private static final int MOST_LEFT_OUT = 2000;

    /** For pages made to take long: so many places are tried to see that a paragraph stands once, then as many in order. */
    private static final long PATIENCE = 50_000_000L;

    private final SavedText saved;
    private final String letters;
    private long compared;

    private SavedPlaces(SavedText saved) {
        this.saved = saved;
        this.letters = saved.letters();
    }

    /** The places of {@code report}'s paragraphs in {@code page}, in order of its text. */
    public static List<Place> of(Carried page, Report report) {
        Decoded decoded = Charsets.decode(page.bytes(), page.charset());
        SavedPlaces places = new SavedPlaces(SavedText.of(decoded.text()));
        List<Span> lines = lines(report.text());
        List<@Nullable Span> found = places.found(lines, report.text());
        TreeSet<Integer> edges = new TreeSet<>();
        for (Span span : found) {
            if (span != null) {
                edges.add(places.saved.from(span.start()));
                edges.add(places.saved.to(span.end() - 1));
            }
        }
        int[] characters = edges.stream().mapToInt(i -> i).toArray();
        int[] bytes = Decoded.bytesBefore(page.bytes(), Charset.forName(decoded.charset()), characters);
        List<Place> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span span = found.get(i);
            if (span != null) {
                int from = java.util.Arrays.binarySearch(characters, places.saved.from(span.start()));
                int to = java.util.Arrays.binarySearch(characters, places.saved.to(span.end() - 1));
                out.add(new Place(lines.get(i), bytes[from], bytes[to]));
            }
        }
        return out;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Span line = new Span(start, i).trim(text);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** For each line its letters' span among the page's; first those that stand there once, then those between them. */
    private List<@Nullable Span> found(List<Span> lines, String text) {
        List<String> keys = new ArrayList<>();
        List<@Nullable Span> found = new ArrayList<>();
        for (Span line : lines) {
            String key = SavedText.lettersOf(line.in(text));
            keys.add(key);
            found.add(once(key));
        }
        int before = 0;
        for (int i = 0; i < keys.size(); i++) {
            Span here = found.get(i);
            if (here == null && !keys.get(i).isEmpty()) {
                here = first(keys.get(i), before, next(found, i, before));
                found.set(i, here);
            }
            before = here == null ? before : here.end();
        }
        return found;
    }

    /** Where the next line that is found begins, if it is behind {@code before}, else the end. */
    private int next(List<@Nullable Span> found, int index, int before) {
        for (int i = index + 1; i < found.size(); i++) {
            Span span = found.get(i);
            if (span != null && span.start() >= before) {
                return span.start();
            }
        }
        return letters.length();
    }

    private @Nullable Span once(String key) {
        if (key.length() < LONG) {
            return null;
        }
        int at = only(key, 0, letters.length());
        return at < 0 ? around(key) : new Span(at, at + key.length());
    }

    private @Nullable Span first(String key, int from, int to) {
        int at = indexOf(key, from, to, 2 * PATIENCE);
        return at < 0 ? null : new Span(at, at + key.length());
    }

    /** A paragraph with something left out of its midst, by how it begins and ends. */
    private @Nullable Span around(String key) {
        int start = only(key.substring(0, LONG / 2), 0, letters.length());
        if (start < 0) {
            return null;
        }
        String last = key.substring(key.length() - LONG / 2);
        int longest = Math.min(letters.length(), start + key.length() + MOST_LEFT_OUT);
        int end = only(last, start, longest);
        return end < 0 || end + last.length() < start + key.length() ? null : new Span(start, end + last.length());
    }

    /** Where {@code key} stands, if it does so once. */
    private int only(String key, int from, int to) {
        int at = indexOf(key, from, to, PATIENCE);
        return at >= 0 && indexOf(key, at + 1, to, PATIENCE) < 0 && compared < PATIENCE ? at : -1;
    }

    private int indexOf(String key, int from, int to, long patience) {
        if (compared >= patience || to - from < key.length()) {
            return -1;
        }
        int at = letters.indexOf(key, from, to);
        compared += (at < 0 ? to : at) - from;
        return at;
    }
}
