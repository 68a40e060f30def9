package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Difference;
import org.variorum.collate.Quote;
import org.variorum.collate.cluster.Folding;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.passage.Ids;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Start;

/** What stands in quotation marks in the reports of a story: the variants of each sentence, and how they differ. */
public final class Quotes {
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private Quotes() {}

    /** @param claims id of the claim that a sentence makes first; null where it makes none */
    public static Quotes of(List<AnnotatedReport> reports, Cast cast, Function<Start, @Nullable String> claims) {
        Quotes out = new Quotes();
        out.add(reports, cast, claims);
        return out;
    }

    /** Those with most variants first. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** How the variants differ, and who is named for the same words. */
    public List<Difference> differences() {
        return differences;
    }

    private void add(List<AnnotatedReport> reports, Cast cast, Function<Start, @Nullable String> claims) {
        List<QuotePiece> marked = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            marked.addAll(QuotePiece.of(i, reports.get(i), cast));
        }
        List<List<Integer>> groups = new QuoteAligner(marked).align();
        List<QuotePiece> pieces = NamedElsewhere.in(marked, groups);
        Folding utterances = utterances(pieces, groups);
        Translations translations = new Translations(reports);
        Set<String> taken = new HashSet<>();
        for (List<Integer> group : groups) {
            List<QuotePiece> variants = group.stream().map(pieces::get).toList();
            QuotePiece first = variants.getFirst();
            if (variants.size() == 1 && first.attribution() == QuotePiece.NOBODY) {
                continue;
            }
            String quote = Ids.of("q", "quote", first.at());
            if (!taken.add(quote)) {
                quote = Ids.of("q", quote, variants.getLast().at());
            }
            TreeSet<String> made = new TreeSet<>();
            for (QuotePiece p : variants) {
                String id = p.sentence() == null
                        ? null
                        : claims.apply(
                                new Start(p.at().reportId(), p.sentence().span().start()));
                if (id != null) {
                    made.add(id);
                }
            }
            List<String> ids = List.copyOf(made);
            quotes.add(new Quote(
                    quote,
                    Ids.of(
                            "u",
                            "utterance",
                            pieces.get(utterances.root(group.getFirst())).at()),
                    speaker(variants),
                    variants.stream()
                            .map(p -> new Quote.Variant(p.at(), p.via()))
                            .toList(),
                    ids));
            if (variants.size() > 1) {
                Difference wording = WordingDifferences.of(variants, translations, ids);
                if (wording != null) {
                    differences.add(wording);
                }
                differences.addAll(QuoteDifferences.of(variants, ids));
            }
        }
        differences.addAll(SpeakerDifferences.of(pieces));
        quotes.sort(Comparator.comparingInt((Quote q) -> q.variants().size()).reversed());
    }

    /** Whom a report names; null where none does or they name different ones. */
    private static @Nullable Speaker speaker(List<QuotePiece> variants) {
        Speaker first = null;
        for (QuotePiece p : variants) {
            Speaker s = p.speaker();
            if (first == null) {
                first = s;
            } else if (s != null && !Names.related(first.id(), s.id())) {
                return null;
            }
        }
        return first;
    }

    /** Pieces of one quotation, and what other reports have of them, are one utterance. */
    private static Folding utterances(List<QuotePiece> pieces, List<List<Integer>> groups) {
        Folding f = new Folding(pieces.size());
        for (int i = 1; i < pieces.size(); i++) {
            QuotePiece a = pieces.get(i - 1);
            QuotePiece b = pieces.get(i);
            if (a.report() == b.report()
                    && a.attribution() == b.attribution()
                    && a.attribution() != QuotePiece.NOBODY) {
                f.join(i - 1, i);
            }
        }
        for (List<Integer> group : groups) {
            group.forEach(i -> f.join(group.getFirst(), i));
        }
        return f;
    }
}
