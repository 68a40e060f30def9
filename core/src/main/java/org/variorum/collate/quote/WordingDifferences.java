package org.variorum.collate.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Ids;

/** Says how the variants of one quoted sentence differ in their words. */
final class WordingDifferences {
    private static final int FEWEST_WORDS = 5;
    private static final String PERHAPS_TWO = "The wordings share so few words that they may be two remarks.";

    private WordingDifferences() {}

    /** The difference between the wordings of one remark; null where there is but one wording. */
    static @Nullable Difference of(List<QuotePiece> variants, Translations translations, List<String> claims) {
        List<QuotePiece> whole =
                variants.stream().filter(p -> p.words() >= FEWEST_WORDS).toList();
        if (whole.isEmpty()) {
            return null;
        }
        List<String> wordings = distinct(whole);
        if (wordings.size() < 2) {
            return null;
        }
        Told told = told(wordings, variants, translations);
        return new Difference(
                Ids.of("d", "wording", whole.getFirst().at()),
                Difference.Kind.WORDING,
                told.verdict(),
                told.reason(),
                told.why(),
                whole.stream()
                        .map(p -> new Difference.Side(p.at(), p.at().text()))
                        .toList(),
                claims);
    }

    /** The wordings that spelling and editors' additions do not account for. */
    private static List<String> distinct(List<QuotePiece> variants) {
        Map<String, String> out = new LinkedHashMap<>();
        List<String> all = variants.stream().map(p -> p.at().text()).toList();
        String plainest = all.stream().filter(Spellings::isPlain).findFirst().orElse(all.getFirst());
        for (String wording : all) {
            String words = Spellings.settled(wording, plainest);
            // Joined, because "work force" is "workforce".
            out.putIfAbsent(String.join("", Wording.plain(words)), words);
        }
        return List.copyOf(out.values());
    }

    private record Told(Difference.Verdict verdict, Difference.@Nullable Reason reason, String why) {}

    private static Told told(List<String> wordings, List<QuotePiece> variants, Translations translations) {
        Wording.How how = Wording.how(wordings);
        if (how == Wording.How.CUT) {
            return new Told(Difference.Verdict.COMPATIBLE, Difference.Reason.CUT, Rewording.cut(wordings));
        }
        String words = Rewording.words(wordings);
        String translated =
                how == Wording.How.JOINED || Wording.nearlyEqual(wordings) ? null : translations.why(variants);
        if (how == Wording.How.JOINED || how == Wording.How.THINNED && translated == null) {
            return new Told(Difference.Verdict.EXPLAINED, Difference.Reason.CUT, words);
        }
        if (translated != null) {
            return new Told(Difference.Verdict.EXPLAINED, Difference.Reason.TRANSLATION, translated + " " + words);
        }
        return how == Wording.How.LOOSE
                ? new Told(Difference.Verdict.COMPATIBLE, null, PERHAPS_TWO + " " + words)
                : new Told(Difference.Verdict.CONFLICT, Difference.Reason.UNKNOWN, words);
    }
}
