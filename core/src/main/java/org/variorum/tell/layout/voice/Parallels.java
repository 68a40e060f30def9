package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.words.Words;

/** Lays what other reports have of a row of sentences beside the row: equal words as one, the rest below it. */
final class Parallels {
    private final Rows.Row row;
    private final Pieces own;
    private final BitSet marks = new BitSet();

    /** What a report, or several alike, have of it. */
    private static final class Pieces extends Heard {
        private final List<Citation> pieces;

        private Pieces(List<Citation> pieces) {
            super(words(pieces));
            this.pieces = pieces;
        }

        private static Words words(List<Citation> pieces) {
            StringBuilder all = new StringBuilder();
            for (Stretches stretch : Stretches.of(pieces)) {
                all.append(all.isEmpty() ? "" : " … ").append(stretch.words());
            }
            return Words.of(all.substring(1, all.length() - 1));
        }

        /** Where the words of a piece begin among all words; negative where they are not told apart. */
        private int start(int piece) {
            int start = 0;
            int all = 0;
            for (int i = 0; i < pieces.size(); i++) {
                start = i == piece ? all : start;
                all += size(i);
            }
            return all == words.size() ? start : -1;
        }

        private int size(int piece) {
            return Words.of(pieces.get(piece).text()).size();
        }
    }

    private Parallels(Rows.Row row) {
        this.row = row;
        own = new Pieces(row.row().at());
    }

    /** The row's own wording first; below it what others have otherwise, and then what they have in part. */
    static List<Wording> of(Rows.Row row) {
        Parallels all = new Parallels(row);
        all.own.at.addAll(row.row().at());
        Map<String, Pieces> parts = new LinkedHashMap<>();
        Map<String, Pieces> others = new LinkedHashMap<>();
        all.byReport().values().forEach(pieces -> {
            put(which(pieces, all::isPart), parts);
            put(which(pieces, p -> !all.isPart(p)), others);
        });
        all.channels(all.own);
        List<Wording> out = new ArrayList<>();
        all.inOrder(others).forEach(h -> out.add(h.wording(all.compare(h), false)));
        all.inOrder(parts).forEach(h -> out.add(h.wording(new BitSet(), true)));
        out.addFirst(all.own.wording(all.marks, false));
        return out;
    }

    private static void put(List<Citation> pieces, Map<String, Pieces> heard) {
        if (!pieces.isEmpty()) {
            Pieces theirs = new Pieces(pieces);
            heard.computeIfAbsent(Spelt.of(theirs.words), k -> theirs).at.addAll(pieces);
        }
    }

    private List<Pieces> inOrder(Map<String, Pieces> heard) {
        heard.values().forEach(this::channels);
        return heard.values().stream()
                .sorted(Comparator.comparingInt(h -> -h.words.size()))
                .toList();
    }

    private static List<Citation> which(List<Citation> pieces, Predicate<Citation> which) {
        return pieces.stream().filter(which).toList();
    }

    /** Of each of the other reports what it has, in the order of its text; what it has word for word stands with the row's own. */
    private Map<String, List<Citation>> byReport() {
        Map<String, List<Citation>> out = new LinkedHashMap<>();
        for (Citation at : row.places()) {
            if (own.at.contains(at)) {
                continue;
            }
            if (isSame(at)) {
                own.at.add(at);
            } else {
                out.computeIfAbsent(at.reportId(), k -> new ArrayList<>()).add(at);
            }
        }
        for (List<Citation> pieces : out.values()) {
            pieces.sort(Comparator.comparing(Citation::span));
            List<Citation> same = CutOtherwise.of(pieces, own.pieces);
            own.at.addAll(same);
            pieces.removeAll(same);
        }
        return out;
    }

    /** Whether a piece is, word for word, one of the row's. */
    private boolean isSame(Citation piece) {
        String spelt = Spelt.of(piece.text());
        return mine(piece).anyMatch(p -> Spelt.of(p.text()).equals(spelt));
    }

    /** Whether it is cut out of one of them. */
    private boolean isPart(Citation piece) {
        List<String> keys = keys(piece);
        return !isSame(piece) && mine(piece).anyMatch(p -> Collections.indexOfSubList(keys(p), keys) >= 0);
    }

    private Stream<Citation> mine(Citation piece) {
        return own.pieces.stream().filter(p -> row.quotes().stream().anyMatch(q -> has(q, p) && has(q, piece)));
    }

    private static List<String> keys(Citation at) {
        return Words.of(at.text()).keys();
    }

    private void channels(Pieces heard) {
        for (Quote quote : row.quotes()) {
            quote.variants().stream()
                    .filter(v -> heard.at.contains(v.at()))
                    .map(Quote.Variant::via)
                    .filter(Objects::nonNull)
                    .forEach(heard.via::add);
        }
    }

    /** Marks where the row and another wording have other words in each other's place. */
    private BitSet compare(Pieces theirs) {
        BitSet marked = new BitSet();
        for (int i = 0; i < own.pieces.size(); i++) {
            compare(i, theirs, marked);
        }
        return marked;
    }

    private void compare(int piece, Pieces theirs, BitSet marked) {
        Citation mine = own.pieces.get(piece);
        StringBuilder text = new StringBuilder();
        int first = -1;
        for (int i = 0; i < theirs.pieces.size(); i++) {
            Citation other = theirs.pieces.get(i);
            if (row.quotes().stream().anyMatch(q -> has(q, mine) && has(q, other))) {
                first = first < 0 ? i : first;
                text.append(text.isEmpty() ? "" : " ").append(other.text());
            }
        }
        Words a = Words.of(mine.text());
        Words b = Words.of(text.toString());
        boolean cut = Collections.indexOfSubList(a.keys(), b.keys()) >= 0
                || Collections.indexOfSubList(b.keys(), a.keys()) >= 0;
        int from = own.start(piece);
        int to = first < 0 ? -1 : theirs.start(first);
        if (!cut && from >= 0 && to >= 0) {
            WordMatch match = new WordMatch(a, b);
            match.left.stream().forEach(i -> marks.set(from + i));
            match.right.stream().forEach(i -> marked.set(to + i));
        }
    }

    private static boolean has(Quote quote, Citation at) {
        return quote.variants().stream().anyMatch(v -> v.at().equals(at));
    }
}
