package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.words.Marks;
import org.variorum.tell.layout.words.Words;

/** Lays the wordings of one quotation side by side: the fullest first, equal ones as one, the rest by length. */
public final class Wordings {
    private Wordings() {}

    public static List<Wording> of(Quote quote) {
        Map<String, Heard> heard = new LinkedHashMap<>();
        quote.variants().forEach(variant -> hear(variant.at(), variant.via(), heard));
        return compare(heard);
    }

    /** The wordings of one thing by several reports, whose words in focus are compared. */
    public static List<Wording> of(List<Citation> citations) {
        Map<String, Heard> heard = new LinkedHashMap<>();
        citations.forEach(at -> hear(at, null, heard));
        return compare(heard);
    }

    private static void hear(Citation at, @Nullable String via, Map<String, Heard> heard) {
        Words words = Words.of(Marks.inner(at.focusText()));
        heard.computeIfAbsent(Spelt.of(words), k -> new Heard(words)).add(at, via);
    }

    private static List<Wording> compare(Map<String, Heard> heard) {
        List<Heard> all = new ArrayList<>(heard.values());
        all.sort(Comparator.comparingInt((Heard h) -> -h.words.size()));
        Heard fullest = all.getFirst();
        BitSet marks = new BitSet();
        List<Wording> out = new ArrayList<>();
        for (Heard other : all.subList(1, all.size())) {
            boolean part = Collections.indexOfSubList(fullest.words.keys(), other.words.keys()) >= 0;
            WordMatch match = new WordMatch(fullest.words, other.words);
            if (!part) {
                marks.or(match.left);
            }
            out.add(other.wording(part ? new BitSet() : match.right, part));
        }
        out.addFirst(fullest.wording(marks, false));
        return out;
    }
}
