package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Difference;
import org.variorum.collate.cluster.Candidates;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.passage.Ids;
import org.variorum.collate.passage.NamedSpeaker;
import org.variorum.collate.passage.Names;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.TokenDiff;

/** Finds the same quoted words given to different speakers. */
final class SpeakerDifferences {
    private static final int FEWEST_WORDS = 4;
    private static final double SAME_WORDS = 0.8;
    private static final int LONG = 6;

    private SpeakerDifferences() {}

    static List<Difference> of(List<QuotePiece> all) {
        List<QuotePiece> pieces =
                all.stream().filter(SpeakerDifferences::isNamed).toList();
        List<List<String>> words =
                pieces.stream().map(p -> Grams.words(p.at().text())).toList();
        Candidates candidates =
                Candidates.sharing(pieces.stream().map(p -> p.terms().words()).toList(), FEWEST_WORDS - 1);
        List<Scored> pairs = new ArrayList<>();
        for (int b = 0; b < pieces.size(); b++) {
            for (int a : candidates.before(b)) {
                if (differ(pieces.get(a), pieces.get(b)) && sameWords(words.get(a), words.get(b))) {
                    pairs.add(new Scored(a, b, 1));
                }
            }
        }
        pairs.sort(Scored.BEST_FIRST);
        return pairs.stream()
                .map(p -> difference(pieces.get(p.a()), pieces.get(p.b())))
                .toList();
    }

    private static boolean isNamed(QuotePiece p) {
        AnnotatedReport report = p.at().report();
        return p.speaker() != null
                && p.words() >= FEWEST_WORDS
                && p.attribution() != QuotePiece.NOBODY
                && NamedSpeaker.of(report, report.attributions().get(p.attribution())) != null;
    }

    private static boolean differ(QuotePiece a, QuotePiece b) {
        return a.report() != b.report()
                && a.speaker() != null
                && b.speaker() != null
                && a.asks() == b.asks()
                && a.terms().shared(b.terms()) >= FEWEST_WORDS - 1
                && a.terms().containment(b.terms()) >= SAME_WORDS
                && !Names.related(a.speaker().id(), b.speaker().id());
    }

    /** Four words in a row, or most words in order. */
    private static boolean sameWords(List<String> a, List<String> b) {
        TokenDiff diff = TokenDiff.of(a, b);
        int fewest = Math.min(a.size(), b.size());
        return diff.longestRun() >= FEWEST_WORDS || fewest >= LONG && diff.common() >= SAME_WORDS * fewest;
    }

    private static Difference difference(QuotePiece a, QuotePiece b) {
        String first = a.speaker() == null ? "" : a.speaker().name();
        String second = b.speaker() == null ? "" : b.speaker().name();
        return new Difference(
                Ids.of("d", "speaker", a.at()),
                Difference.Kind.SPEAKER,
                Difference.Verdict.CONFLICT,
                Difference.Reason.UNKNOWN,
                "The same words are given to " + first + " in one report and to " + second + " in another.",
                List.of(new Difference.Side(a.at(), first), new Difference.Side(b.at(), second)),
                List.of());
    }
}
