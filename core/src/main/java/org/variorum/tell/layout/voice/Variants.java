package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.words.Words;

/**
 * Puts quotes of one remark together for a reader: two that have a wording in common, and a piece of a fuller one with that, as
 * its wording in another report, or for nothing where the same report has both.
 */
final class Variants {
    /** A piece whose speaker is not known is taken for a part of another's words only if it is so long. */
    private static final int TELLING = 6;

    private final List<Quote> kept = new ArrayList<>();
    private final Map<String, List<Integer>> bySpeaker = new HashMap<>();
    private final List<List<List<String>>> words = new ArrayList<>();

    private Variants() {}

    /** The quotes in their order, those that go together in the place of the fullest. */
    static List<Quote> joined(List<Quote> quotes) {
        List<Quote> fullest = new ArrayList<>(TwoSentences.parted(quotes));
        fullest.sort(Comparator.comparingInt((Quote q) -> -longest(q))
                .thenComparing(q -> q.speaker() == null)
                .thenComparing(
                        Comparator.comparingInt((Quote q) -> -q.variants().size())));
        Variants all = new Variants();
        fullest.forEach(all::add);
        all.name();
        Map<String, Integer> order = new HashMap<>();
        quotes.forEach(q -> order.putIfAbsent(q.id(), order.size()));
        return all.kept.stream()
                .sorted(Comparator.comparingInt(q -> order.getOrDefault(q.id(), 0)))
                .toList();
    }

    private static int longest(Quote q) {
        return keys(q).stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<String>> keys(Quote q) {
        return q.variants().stream().map(v -> Words.of(v.at().text()).keys()).toList();
    }

    private void add(Quote quote) {
        List<List<String>> mine = keys(quote);
        for (int i : quote.speaker() == null
                ? all()
                : bySpeaker.getOrDefault(quote.speaker().id(), List.of())) {
            boolean one = isOne(kept.get(i), quote);
            if (one || isPart(i, quote, mine)) {
                kept.set(i, with(kept.get(i), quote, one));
                words.set(i, keys(kept.get(i)));
                return;
            }
        }
        if (quote.speaker() != null) {
            bySpeaker
                    .computeIfAbsent(quote.speaker().id(), k -> new ArrayList<>())
                    .add(kept.size());
        }
        kept.add(quote);
        words.add(mine);
    }

    /** What nobody is named for is said by who is named for most of the same words, if it is one. */
    private void name() {
        List<Quote> open = kept.stream().filter(q -> q.speaker() == null).toList();
        for (Quote full : open) {
            List<Quote> parts = kept.stream()
                    .filter(q -> q.speaker() != null && isMost(q, full))
                    .toList();
            if (parts.stream().map(Variants::speaker).distinct().count() == 1) {
                Quote all = full;
                for (Quote part : parts) {
                    all = with(all, part, true);
                    kept.remove(part);
                }
                kept.set(kept.indexOf(full), by(all, parts.getFirst().speaker()));
            }
        }
    }

    private static boolean isMost(Quote part, Quote full) {
        return keys(part).stream()
                .anyMatch(p -> p.size() >= TELLING
                        && keys(full).stream()
                                .anyMatch(w -> 2 * p.size() >= w.size() && Collections.indexOfSubList(w, p) >= 0));
    }

    private static String speaker(Quote quote) {
        Speaker speaker = quote.speaker();
        return speaker == null ? "" : speaker.id();
    }

    private static Quote by(Quote quote, @Nullable Speaker speaker) {
        return new Quote(quote.id(), quote.utterance(), speaker, quote.variants(), quote.claims());
    }

    private List<Integer> all() {
        return IntStream.range(0, kept.size()).boxed().toList();
    }

    private static boolean isOne(Quote full, Quote other) {
        return sameSpeaker(full, other)
                && full.variants().stream()
                        .anyMatch(v -> other.variants().stream()
                                .anyMatch(o -> overlap(v, o) && !TwoSentences.are(full, other, v)));
    }

    private boolean isPart(int full, Quote piece, List<List<String>> mine) {
        boolean named = sameSpeaker(kept.get(full), piece);
        return mine.stream()
                .allMatch(part -> (named || piece.speaker() == null && part.size() >= TELLING)
                        && words.get(full).stream().anyMatch(w -> Collections.indexOfSubList(w, part) >= 0));
    }

    static boolean sameSpeaker(Quote a, Quote b) {
        return a.speaker() == null || b.speaker() == null
                ? a.speaker() == b.speaker()
                : a.speaker().id().equals(b.speaker().id());
    }

    /**
     * The fuller with what other reports have of it.
     *
     * @param further whether to take what a report has that is cited already, another sentence of the same remark
     */
    private static Quote with(Quote full, Quote other, boolean further) {
        List<Quote.Variant> variants = new ArrayList<>(full.variants());
        for (Quote.Variant v : other.variants()) {
            boolean cited = variants.stream()
                    .anyMatch(o -> further ? overlap(o, v) : o.at().reportId().equals(v.at().reportId()));
            if (!cited) {
                variants.add(v);
            }
        }
        TreeSet<String> claims = new TreeSet<>(full.claims());
        claims.addAll(other.claims());
        return new Quote(full.id(), full.utterance(), full.speaker(), variants, List.copyOf(claims));
    }

    static boolean overlap(Quote.Variant a, Quote.Variant b) {
        return a.at().reportId().equals(b.at().reportId()) && a.at().span().overlaps(b.at().span());
    }
}
