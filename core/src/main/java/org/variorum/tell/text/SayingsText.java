package org.variorum.tell.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.tell.layout.Foremost;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Stance;
import org.variorum.tell.layout.Term;
import org.variorum.tell.layout.voice.Remark;
import org.variorum.tell.layout.voice.SourceWords;
import org.variorum.tell.layout.voice.Voice;
import org.variorum.tell.layout.voice.Wording;
import org.variorum.tell.layout.words.Phrases;

/** Quotations, offers and positions of one story in Markdown. */
final class SayingsText {
    private static final int SHOWN = 20;

    private final Reading reading;
    private final MarkdownWriter md;

    SayingsText(Reading reading, MarkdownWriter md) {
        this.reading = reading;
        this.md = md;
    }

    void write() {
        List<Voice> voices = reading.voices();
        if (!voices.isEmpty()) {
            md.raw("\n## Who said what\n");
            voices.stream().limit(Voice.SHOWN).forEach(this::voice);
            others(voices.subList(Math.min(Voice.SHOWN, voices.size()), voices.size()));
        }
        if (!reading.offers().isEmpty()) {
            md.raw("\n## Offers\n\n");
            reading.offers().stream().limit(SHOWN).forEach(this::offer);
            md.more(reading.offers().size() - SHOWN);
        }
        if (!reading.stances().isEmpty()) {
            md.raw("\n## Who stands where\n\n");
            List<Stance> shown = Foremost.of(reading.stances(), SHOWN, Stance::at);
            shown.forEach(this::stance);
            md.more(reading.stances().size() - shown.size());
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
        String name = voice.name();
        if (name != null) {
            return Stream.of(name);
        }
        return voice.single().stream()
                .map(remark -> SourceWords.of(remark.at()))
                .filter(Objects::nonNull);
    }

    private void voice(Voice voice) {
        String name = voice.name();
        md.raw("\n### ")
                .text(name == null ? "Others, as the reports tell it" : name)
                .raw("\n\n");
        voice.shared().stream().limit(Voice.REMARKS).forEach(this::remark);
        md.more(voice.shared().size() - Voice.REMARKS);
        Voice.foremost(voice.single(), Voice.REMARKS).forEach(this::remark);
        md.more(voice.single().size() - Voice.REMARKS);
    }

    private void remark(Remark remark) {
        if (remark.wordings().isEmpty()) {
            md.raw("- ").text(remark.told()).cite(remark.at()).raw("\n");
        } else {
            wordings(remark.wordings(), "- ");
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

    private void stance(Stance stance) {
        md.raw("- **").text(stance.party()).raw("**").text(stance.told());
        md.cite(stance.at()).raw("\n");
    }
}
