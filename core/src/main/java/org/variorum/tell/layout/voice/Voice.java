package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Quote;
import org.variorum.collate.quote.Uttered;
import org.variorum.tell.layout.standalone.Alone;
import org.variorum.tell.layout.words.Words;

/**
 * What one speaker is quoted with.
 *
 * @param speaker null for words whose speaker the reports do not name, or that could not be told
 * @param called what the reports call one whom they do not name and several quote, "A harbour spokeswoman"; null else
 * @param shared remarks of at least two reports
 * @param single remarks of one report each
 */
public record Voice(@Nullable Speaker speaker, @Nullable String called, List<Remark> shared, List<Remark> single) {
    /** So many voices are shown with what they say; of the others only the names. */
    public static final int SHOWN = 10;

    /** So many remarks of a voice, shared and of one report each. */
    public static final int REMARKS = 8;

    public Voice {
        shared = List.copyOf(shared);
        single = List.copyOf(single);
    }

    /** All voices in what is an utterance: those that most reports quote first, the unnamed last. */
    public static List<Voice> of(List<Quote> quotes) {
        Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
        List<Quote> uttered = quotes.stream().filter(Uttered::is).toList();
        List<Quote> joined = Variants.joined(uttered);
        Unnamed unnamed = new Unnamed(joined);
        for (Quote quote : joined) {
            String called = unnamed.called(quote);
            String id = quote.speaker() != null ? quote.speaker().id() : called != null ? called : "";
            bySpeaker.computeIfAbsent(id, k -> new ArrayList<>()).add(quote);
        }
        Map<String, List<Remarks.Draft>> drafts = new LinkedHashMap<>();
        Set<String> whole = new HashSet<>();
        bySpeaker.forEach((id, said) -> {
            List<Remarks.Draft> all = Remarks.of(said, !id.isEmpty());
            all.stream().filter(d -> !d.piece()).forEach(d -> whole.addAll(d.own()));
            drafts.put(id, all);
        });
        List<Voice> voices = new ArrayList<>();
        bySpeaker.forEach((id, said) -> {
            List<Remarks.Draft> left = new ArrayList<>();
            for (Remarks.Draft draft : drafts.getOrDefault(id, List.of())) {
                if (!draft.piece()) {
                    left.add(draft);
                } else if (Collections.disjoint(draft.own(), whole)) {
                    whole.addAll(draft.shown());
                    left.add(draft);
                }
            }
            if (!left.isEmpty()) {
                voices.add(one(said.getFirst().speaker(), unnamed.called(said.getFirst()), left));
            }
        });
        voices.sort(Comparator.comparing((Voice v) -> v.name() == null)
                .thenComparingInt(v -> -v.shared().size())
                .thenComparingInt(v -> -v.single().size()));
        return voices;
    }

    /** The remarks of most reports first, those of one utterance in the order of the text. */
    private static Voice one(@Nullable Speaker speaker, @Nullable String called, List<Remarks.Draft> drafts) {
        Map<String, List<Remark>> utterances = new LinkedHashMap<>();
        List<Remark> single = new ArrayList<>();
        for (Remarks.Draft draft : drafts) {
            if (draft.remark().reports() > 1) {
                utterances
                        .computeIfAbsent(draft.utterance(), k -> new ArrayList<>())
                        .add(draft.remark());
            } else {
                single.add(draft.remark());
            }
        }
        List<List<Remark>> most = new ArrayList<>(utterances.values());
        most.sort(Comparator.comparingLong((List<Remark> all) -> -all.getFirst().reports())
                .thenComparingInt(all -> -length(all)));
        return new Voice(speaker, called, most.stream().flatMap(List::stream).toList(), single);
    }

    /** The name or what else the reports call the one who speaks; null where they leave it open. */
    public @Nullable String name() {
        return speaker == null ? called : speaker.name();
    }

    /** So many of the remarks, in their order: those near the beginning of a report, those that make sense alone, and the longest. */
    public static List<Remark> foremost(List<Remark> remarks, int shown) {
        List<Remark> best = new ArrayList<>(remarks);
        best.sort(Comparator.comparing((Remark r) -> !r.isEarly())
                .thenComparing(r -> Alone.hangs(r.told()))
                .thenComparingInt(r -> -length(List.of(r))));
        Set<Remark> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(best.subList(0, Math.min(shown, remarks.size())));
        return remarks.stream().filter(kept::contains).toList();
    }

    /** In words, as the first report has them. */
    private static int length(List<Remark> remarks) {
        return remarks.stream()
                .flatMap(r -> r.at().stream()
                        .filter(at -> at.reportId().equals(r.at().getFirst().reportId())))
                .mapToInt(at -> Words.of(at.text()).size())
                .sum();
    }
}
