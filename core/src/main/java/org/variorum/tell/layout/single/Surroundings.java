package org.variorum.tell.layout.single;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.standalone.Before;
import org.variorum.tell.layout.standalone.Given;
import org.variorum.tell.layout.words.Plainly;
import org.variorum.tell.layout.words.Words;

/**
 * What stands around the entries of one report each: a sentence that points back is shown with the one before it, a sentence of
 * a longer quotation with the others, and one whose beginning another report has too is left out, as it cannot stand alone.
 */
public final class Surroundings {
    /** So many sentences are put before one. */
    private static final int MOST = 2;

    /** With more words an entry is none at a glance. */
    private static final int LONG = 100;

    /** With the speaker named beside it, the sentence before may be one that is told elsewhere too. */
    private static final Pattern OF_ITS_SPEAKER = Pattern.compile("^(?:He|She|His|Her)\\b");

    private static final Pattern LEADS_ON = Pattern.compile(":[\"\u201D]?$");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Citation>> utterances = new HashMap<>();

    private final Given given;

    private Surroundings(List<Citation> taken, List<Quote> quotes, Given given) {
        this.given = given;
        taken.forEach(at -> this.taken.add(place(at)));
        Map<String, List<Citation>> told = new HashMap<>();
        for (Quote quote : quotes) {
            for (Quote.Variant v : quote.variants()) {
                told.computeIfAbsent(quote.utterance() + ' ' + v.at().reportId(), k -> new ArrayList<>())
                        .add(v.at());
            }
        }
        told.values().forEach(all -> all.forEach(at -> utterances.put(place(at), all)));
    }

    /**
     * The entries that can be understood, in their order.
     *
     * @param taken what is told elsewhere, as what several reports have
     * @param given what the brief tells of before
     */
    public static List<Assertion> around(
            List<Assertion> entries, List<Citation> taken, List<Quote> quotes, Given given) {
        Surroundings all = new Surroundings(taken, quotes, given);
        Map<String, Assertion> at = new HashMap<>();
        entries.forEach(e -> at.putIfAbsent(place(e.at()), e));
        List<Assertion> out = new ArrayList<>();
        for (Assertion entry : entries) {
            Assertion whole = all.before(all.quoted(entry), at);
            if (whole != null) {
                put(whole, entry, out);
            }
        }
        return List.copyOf(out);
    }

    /** Into the list, together with what is in it of the same sentences, unless others speak there. */
    private static void put(Assertion whole, Assertion alone, List<Assertion> out) {
        for (int i = 0; i < out.size(); i++) {
            Assertion other = out.get(i);
            if (other.at().reportId().equals(whole.at().reportId())
                    && other.at().span().overlaps(whole.at().span())) {
                if (other.at().span().contains(alone.at().span())) {
                    return;
                }
                Assertion both = together(other, whole);
                if (both == null) {
                    out.add(alone);
                } else {
                    out.set(i, both);
                }
                return;
            }
        }
        out.add(whole);
    }

    /** Both in one entry, as said by whom the second is; null where another speaks in the first. */
    private static @Nullable Assertion together(Assertion first, Assertion second) {
        if (first.speakers().isEmpty() || first.speakers().equals(second.speakers())) {
            return first.with(second);
        }
        if (!second.speakers().isEmpty()) {
            return null;
        }
        Assertion out = second;
        for (Citation at : first.citations()) {
            out = out.citations().stream().anyMatch(c -> c.span().equals(at.span())) ? out : out.and(at);
        }
        return out;
    }

    /** With the sentences next to it that belong to the same quotation. */
    private Assertion quoted(Assertion entry) {
        List<Citation> same = utterances.getOrDefault(place(entry.at()), List.of());
        Assertion out = entry;
        boolean more = true;
        while (more) {
            more = false;
            for (Citation at : same) {
                Citation sentence = sentence(at.report(), Sigla.sentence(at));
                if (sentence != null && isNext(out, sentence) && isWanted(out, sentence)) {
                    out = out.and(sentence);
                    more = true;
                }
            }
        }
        return out;
    }

    /** What begins a quotation is told with the rest of it, though others have it too. */
    private boolean isWanted(Assertion entry, Citation sentence) {
        boolean begins = sentence.span().start() < entry.at().span().start()
                && Plainly.beginsWithin(entry.at().report(), entry.at().span());
        return begins || !taken.contains(place(sentence));
    }

    private static boolean isNext(Assertion entry, Citation at) {
        List<Integer> numbers = entry.citations().stream().map(Sigla::sentence).toList();
        int number = Sigla.sentence(at);
        return !numbers.contains(number) && (numbers.contains(number - 1) || numbers.contains(number + 1));
    }

    /** With what it points back to; null where that is told elsewhere or is too much, as it cannot stand alone. */
    private @Nullable Assertion before(Assertion entry, Map<String, Assertion> entries) {
        AnnotatedReport report = entry.at().report();
        Assertion out = entry;
        for (int i = 0; i < MOST; i++) {
            Citation before = sentence(report, Sigla.sentence(out.at()) - 1);
            boolean leadsOn = before != null && LEADS_ON.matcher(before.text()).find();
            boolean told = before != null && taken.contains(place(before)) && !ofItsSpeaker(out);
            if (before == null || told || !leadsOn && !leans(out, false)) {
                break;
            }
            if (!leadsOn && !Before.belongs(before.text(), out.at().text())) {
                break;
            }
            Assertion first = entries.get(place(before));
            Assertion both = first == null ? out.and(before) : together(first, out);
            if (both == null) {
                break;
            }
            out = both;
        }
        boolean isShort =
                out.citations().size() == 1 || Words.of(out.at().text()).size() <= LONG;
        if (isShort && !leans(out, !out.unnamed().isEmpty())) {
            return out;
        }
        return leans(entry, !entry.unnamed().isEmpty()) ? null : entry;
    }

    /** @param known whether who speaks is named beside it */
    private boolean leans(Assertion entry, boolean known) {
        AnnotatedReport report = entry.at().report();
        boolean within = Plainly.beginsWithin(report, entry.at().span())
                || !entry.marks().before().isEmpty();
        return within || given.leans(report, entry.at().span(), known);
    }

    private static boolean ofItsSpeaker(Assertion entry) {
        return !entry.speakers().isEmpty()
                && OF_ITS_SPEAKER.matcher(entry.at().text()).lookingAt();
    }

    private static @Nullable Citation sentence(AnnotatedReport report, int number) {
        if (number < 1 || number > report.sentences().size()) {
            return null;
        }
        Sentence sentence = report.sentences().get(number - 1);
        return new Citation(report, sentence.span(), null);
    }

    private static String place(Citation at) {
        return at.reportId() + ' ' + Sigla.sentence(at);
    }
}
