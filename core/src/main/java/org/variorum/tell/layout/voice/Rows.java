package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.standalone.Alone;
import org.variorum.tell.layout.words.Words;

/** The rows of one utterance: what the same reports quote without a break, in the words of one of them. */
final class Rows {
    /**
     * Sentences in a row.
     *
     * @param row as the report has them that has most of their words
     * @param quotes those that the row is made of
     */
    record Row(Stretches row, List<Quote> quotes) {
        Row {
            quotes = List.copyOf(quotes);
        }

        /** Every place of it in any report. */
        List<Citation> places() {
            List<Citation> out = new ArrayList<>(row.at());
            for (Quote quote : quotes) {
                for (Quote.Variant v : quote.variants()) {
                    if (out.stream()
                            .noneMatch(at -> at.reportId().equals(v.at().reportId())
                                    && at.span().equals(v.at().span()))) {
                        out.add(v.at());
                    }
                }
            }
            return out;
        }

        private Citation first() {
            return row.at().getFirst();
        }
    }

    private Rows() {}

    /** Those of one utterance in the order of the text; one that hangs on words that no other report has is told with them. */
    static List<Row> of(List<Quote> utterance) {
        Map<Set<String>, List<Quote>> together = new LinkedHashMap<>();
        for (Quote quote : utterance) {
            together.computeIfAbsent(reports(quote), k -> new ArrayList<>()).add(quote);
        }
        List<Row> rows = new ArrayList<>();
        together.values().forEach(quotes -> rows.addAll(inARow(quotes)));
        rows.sort(Comparator.comparing((Row r) -> r.first().reportId())
                .thenComparing(r -> r.first().span()));
        for (int i = rows.size() - 1; i > 0; i--) {
            Row row = rows.get(i);
            Row before = rows.get(i - 1);
            boolean goesOn = before.first().reportId().equals(row.first().reportId())
                    && Stretches.isRow(before.row().at().getLast(), row.first());
            if (goesOn && isOfOne(before) && Alone.hangs(row.row().words())) {
                rows.set(i - 1, both(before, row));
                rows.remove(i);
            }
        }
        return rows;
    }

    private static boolean isOfOne(Row row) {
        return row.quotes().stream().allMatch(q -> reports(q).size() == 1);
    }

    private static Row both(Row before, Row row) {
        List<Citation> at = new ArrayList<>(before.row().at());
        at.addAll(row.row().at());
        List<Quote> quotes = new ArrayList<>(before.quotes());
        quotes.addAll(row.quotes());
        return new Row(new Stretches(at), quotes);
    }

    private static List<Row> inARow(List<Quote> quotes) {
        String report = fullest(quotes);
        List<Citation> pieces = new ArrayList<>();
        for (Quote quote : quotes) {
            for (Citation at : in(report, quote)) {
                if (!pieces.contains(at)) {
                    pieces.add(at);
                }
            }
        }
        List<Row> out = new ArrayList<>();
        List<Quote> left = new ArrayList<>(quotes);
        for (Stretches row : Stretches.of(pieces)) {
            List<Quote> here = left.stream()
                    .filter(q -> in(report, q).stream().anyMatch(row.at()::contains))
                    .toList();
            left.removeAll(here);
            if (!here.isEmpty()) {
                out.add(new Row(row, here));
            }
        }
        return out;
    }

    /** The report that has most of the words; of two alike the first by name. */
    private static String fullest(List<Quote> quotes) {
        String best = "";
        int most = -1;
        for (String id : reports(quotes.getFirst())) {
            int words = 0;
            for (Quote quote : quotes) {
                List<Citation> here = in(id, quote);
                for (Citation at : here) {
                    words += isAgain(at, here) ? 0 : Words.of(at.text()).size();
                }
            }
            if (words > most) {
                best = id;
                most = words;
            }
        }
        return best;
    }

    /** A piece of what the report quotes in full elsewhere, as in its headline. */
    private static boolean isAgain(Citation piece, List<Citation> all) {
        List<String> keys = Words.of(piece.text()).keys();
        return all.stream()
                .filter(at -> !at.equals(piece))
                .map(at -> Words.of(at.text()).keys())
                .anyMatch(k -> k.size() > keys.size() && Collections.indexOfSubList(k, keys) >= 0);
    }

    private static List<Citation> in(String report, Quote quote) {
        return quote.variants().stream()
                .map(Quote.Variant::at)
                .filter(at -> at.reportId().equals(report))
                .toList();
    }

    private static Set<String> reports(Quote quote) {
        Set<String> ids = new TreeSet<>();
        quote.variants().forEach(v -> ids.add(v.at().reportId()));
        return ids;
    }
}
