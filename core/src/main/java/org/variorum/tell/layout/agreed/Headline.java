package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.group.StopWords;
import org.variorum.tell.layout.standalone.Stems;
import org.variorum.tell.layout.words.Words;

/** Finds the sentences at the head of each report that tell the news of the story's headline. */
public final class Headline {
    /** More sentences than these are not cited for one headline. */
    private static final int CITED = 2;

    /** So large a part of the headline's telling words, and so many, they may lack. */
    private static final double LACKED = 0.3;

    private static final int FEW_LACKED = 2;
    private static final int MOST_LACKED = 3;

    /** A sentence with its telling words. */
    private record Told(Citation at, Set<String> words) {}

    private Headline() {}

    /**
     * Of each report that tells it, in their order, the sentence that has most of it, and where that is too little the one that
     * adds most; empty where no two reports tell it.
     */
    public static List<Citation> told(String headline, List<AnnotatedReport> reports) {
        Set<String> words = telling(headline);
        boolean denies = Witnesses.denies(headline);
        List<Citation> out = new ArrayList<>();
        int telling = 0;
        for (AnnotatedReport report : reports) {
            List<Citation> told = told(words, denies, report);
            telling += told.isEmpty() ? 0 : 1;
            out.addAll(told);
        }
        return telling > 1 ? List.copyOf(out) : List.of();
    }

    private static List<Citation> told(Set<String> words, boolean denies, AnnotatedReport report) {
        List<Told> head = head(report);
        Set<String> left = new HashSet<>(words);
        List<Citation> cited = new ArrayList<>();
        while (cited.isEmpty() || cited.size() < CITED && !isEnough(words, left)) {
            Told best = most(head, left);
            if (best == null) {
                break;
            }
            cited.add(best.at());
            left.removeAll(best.words());
        }
        cited.sort(Comparator.comparing(Citation::span));
        boolean told = isEnough(words, left)
                && (!denies || cited.stream().map(Citation::text).anyMatch(Witnesses::denies));
        return told ? cited : List.of();
    }

    /** The first that has most of the words; null where none has any. */
    private static @Nullable Told most(List<Told> head, Set<String> words) {
        Told best = null;
        long most = 0;
        for (Told sentence : head) {
            long has = sentence.words().stream().filter(words::contains).count();
            if (has > most) {
                best = sentence;
                most = has;
            }
        }
        return best;
    }

    private static boolean isEnough(Set<String> words, Set<String> left) {
        double lacked = Math.min(MOST_LACKED, Math.max(FEW_LACKED, LACKED * words.size()));
        return left.size() <= lacked
                && 2 * left.size() < words.size()
                && left.stream().noneMatch(w -> Character.isDigit(w.codePointAt(0)));
    }

    private static List<Told> head(AnnotatedReport report) {
        return report.sentences().stream()
                .limit(Witnesses.BEGIN)
                .map(s -> new Citation(report, s.span(), null))
                .map(at -> new Told(at, telling(at.text())))
                .toList();
    }

    private static Set<String> telling(String text) {
        Set<String> out = new LinkedHashSet<>();
        Words.of(text).keys().stream()
                .filter(w -> w.length() > 1 && !StopWords.has(w))
                .forEach(w -> out.addAll(Stems.of(w)));
        return out;
    }
}
