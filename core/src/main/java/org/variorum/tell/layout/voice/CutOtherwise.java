package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.collate.Citation;

/** Pieces that together have a row's words with another cut between them: "“Wait,” she said. “There is time.”" */
final class CutOtherwise {
    private CutOtherwise() {}

    /** Those of a report's pieces, in the order of its text, that are such. */
    static List<Citation> of(List<Citation> pieces, List<Citation> row) {
        Set<String> mine = stretches(row);
        List<Citation> out = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = pieces.size();
            while (to > from && !mine.contains(joined(pieces.subList(from, to)))) {
                to--;
            }
            out.addAll(pieces.subList(from, to));
            from = Math.max(to, from + 1);
        }
        return out;
    }

    private static Set<String> stretches(List<Citation> pieces) {
        Set<String> out = new HashSet<>();
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = from + 1; to <= pieces.size(); to++) {
                out.add(joined(pieces.subList(from, to)));
            }
        }
        return out;
    }

    private static String joined(List<Citation> pieces) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(p -> out.append(Spelt.of(p.text())));
        return out.toString();
    }
}
