package org.variorum.tell.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.Foremost;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.SourceWords;
import org.variorum.tell.layout.Term;
import org.variorum.tell.layout.Utterance;
import org.variorum.tell.layout.Voice;
import org.variorum.tell.layout.Wording;
import org.variorum.tell.layout.Wordings;

/** Quotations, offers and positions of one story in Markdown. */
final class SayingsText {
    private static final int REMARKS = 8;
    private static final int VOICES = 10;
    private static final int SHOWN = 20;

    private final Reading reading;
    private final MarkdownWriter md;

    SayingsText(Reading reading, MarkdownWriter md) {
        this.reading = reading;
        this.md = md;
    }

    void write() {
        if (!reading.ledger().quotes().isEmpty()) {
            md.raw("\n## Who said what\n");
            List<Voice> voices = Voice.of(reading.ledger().quotes());
            voices.stream().limit(VOICES).forEach(this::voice);
            others(voices.subList(Math.min(VOICES, voices.size()), voices.size()));
        }
        if (!reading.ledger().offers().isEmpty()) {
            md.raw("\n## Offers\n\n");
            reading.offers().stream().limit(SHOWN).forEach(this::offer);
            md.more(reading.offers().size() - SHOWN);
        }
        if (!reading.ledger().positions().isEmpty()) {
            md.raw("\n## Who stands where\n\n");
            List<Ledger.Stand> shown = Foremost.of(reading.ledger().positions(), SHOWN, Ledger.Stand::evidence);
            shown.forEach(this::position);
            md.more(reading.ledger().positions().size() - shown.size());
        }
    }

    /** Those whom fewer reports quote, by name alone. */
    private void others(List<Voice> voices) {
        List<String> all =
                voices.stream().flatMap(SayingsText::names).distinct().toList();
        List<String> names = all.stream().limit(SHOWN).toList();
        if (!names.isEmpty()) {
            boolean joint = names.stream().anyMatch(n -> n.contains(" and "));
            String list = joint ? String.join("; ", names) : Phrases.list(names);
            md.raw("\nAlso quoted: ").text(list).raw(".\n");
            md.more(all.size() - names.size());
        }
    }

    /** Of those without a name the report's own words, where it has any. */
    private static Stream<String> names(Voice voice) {
        if (voice.speaker() != null) {
            return Stream.of(voice.speaker().name());
        }
        return voice.single().stream()
                .map(sentences -> SourceWords.of(Utterance.of(sentences).at()))
                .filter(Objects::nonNull);
    }

    private void voice(Voice voice) {
        md.raw("\n### ")
                .text(
                        voice.speaker() == null
                                ? "Speaker not known"
                                : voice.speaker().name())
                .raw("\n\n");
        voice.shared().stream().limit(REMARKS).forEach(quote -> shared(Wordings.of(quote), voice.speaker()));
        md.more(voice.shared().size() - REMARKS);
        for (List<Quote> sentences : voice.single().stream().limit(REMARKS).toList()) {
            Utterance utterance = Utterance.of(sentences);
            md.raw("- ").text(utterance.words());
            source(utterance.at(), voice.speaker());
            md.cite(utterance.at()).raw("\n");
        }
        md.more(voice.single().size() - REMARKS);
    }

    private void shared(List<Wording> wordings, @Nullable Speaker speaker) {
        Wording fullest = wordings.getFirst();
        md.raw("- “");
        fullest.runs().forEach(this::run);
        md.raw("”");
        source(fullest.at(), speaker);
        md.cite(fullest.at()).raw("\n");
        wordings(wordings.subList(1, wordings.size()), "  - ");
    }

    /** Who speaks in the report's own words, where no name tells it. */
    private void source(List<Citation> at, @Nullable Speaker speaker) {
        String source = speaker == null ? SourceWords.of(at) : null;
        if (source != null) {
            md.raw(" (").text(source).raw(")");
        }
    }

    /** The fullest wording, and the others under it. */
    void wordings(List<Wording> wordings, String first) {
        String indent = first;
        for (Wording wording : wordings) {
            md.raw(indent).raw(wording.part() ? "in part “" : "“");
            wording.runs().forEach(this::run);
            md.raw("”").cite(wording.at()).raw("\n");
            indent = "  - ";
        }
    }

    private void run(Wording.Run run) {
        String mark = run.differs() ? "**" : "";
        boolean before = run.text().startsWith(" ");
        boolean after = run.text().endsWith(" ");
        md.raw(before ? " " : "").raw(mark).text(run.text().strip()).raw(mark).raw(after ? " " : "");
    }

    private void offer(Ledger.StatedOffer offer) {
        md.raw("- **").text(offer.by() == null ? "An offer" : offer.by().name());
        if (offer.to() != null) {
            md.raw(" to ").text(offer.to());
        }
        md.raw("**\n");
        terms("if", offer.conditions());
        terms("then", offer.promise());
    }

    private void terms(String label, List<Citation> citations) {
        Term.of(citations)
                .forEach(term -> md.raw("  - " + label + ": ")
                        .text(term.words())
                        .cite(term.at())
                        .raw("\n"));
    }

    private void position(Ledger.Stand stand) {
        md.raw("- **").text(stand.party().name()).raw("** ");
        md.text(stand.verb()).raw(" ");
        md.text(stand.on() == null ? stand.evidence().getFirst().focusText() : stand.on());
        md.cite(stand.evidence()).raw("\n");
    }
}
