package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.CitationLine;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.voice.Remark;
import org.variorum.tell.layout.voice.Voice;
import org.variorum.tell.layout.voice.Wording;
import org.variorum.tell.layout.words.Phrases;

/** Who said what: quotations by speaker, the wordings of one sentence under each other with their differences marked. */
record VoicesSection(Reading reading) implements Section {
    private static final int SPEAKERS = 6;
    private static final int QUOTES = 5;
    private static final int REMARKS = 3;

    @Override
    public String id() {
        return "said";
    }

    @Override
    public String heading() {
        return "Who said what";
    }

    @Override
    public boolean present() {
        return !reading.voices().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        sheet.note("Words that stand in quotation marks. Where reports word one sentence differently, the words that "
                + "change are underlined.");
        List<Voice> several = new ArrayList<>();
        List<Voice> single = new ArrayList<>();
        for (Voice voice : reading.voices()) {
            (voice.shared().isEmpty() ? single : several).add(voice);
        }
        boolean mixed = !several.isEmpty() && !single.isEmpty();
        sheet.folding(mixed ? several : single.isEmpty() ? several : single, SPEAKERS, "voices", v -> voice(v, sheet));
        if (mixed) {
            others(single, sheet);
        }
    }

    /** Speakers whom one report alone quotes, by name in one line, their words behind it. */
    private static void others(List<Voice> voices, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("details").attr("class", "more others").open("summary");
        html.text("Quoted by one report only: ");
        html.text(Phrases.list(voices.stream().map(VoicesSection::name).toList()));
        html.close("summary").open("ol").attr("class", "voices").attr("role", "list");
        voices.forEach(voice -> voice(voice, sheet));
        html.close("ol").close("details");
    }

    private static String name(Voice voice) {
        String name = voice.name();
        return name == null ? "others, as the reports tell it" : name;
    }

    private static void voice(Voice voice, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("li").attr("class", "voice");
        html.leaf(sheet.heading(2), "speaker", Phrases.capital(name(voice)));
        if (voice.shared().isEmpty()) {
            sheet.folding(voice.single(), REMARKS, "entries", remark -> remark(remark, sheet));
        } else {
            sheet.folding(voice.shared(), QUOTES, "entries", quote -> quote(quote, sheet));
            remarks(voice.single(), sheet);
        }
        html.close("li");
    }

    private static void remarks(List<Remark> remarks, Sheet sheet) {
        if (remarks.isEmpty()) {
            return;
        }
        HtmlWriter html = sheet.html;
        html.open("details").attr("class", "more").open("summary");
        html.text(Phrases.capital(Phrases.count(remarks.size(), "remark")) + " quoted by one report only");
        html.close("summary").open("ol").attr("class", "entries").attr("role", "list");
        remarks.forEach(remark -> remark(remark, sheet));
        html.close("ol").close("details");
    }

    private static void quote(Remark quote, Sheet sheet) {
        if (quote.wordings().isEmpty()) {
            remark(quote, sheet);
            return;
        }
        sheet.openEntry("li", "quote");
        sheet.number();
        sheet.html.open("div").attr("class", "body");
        List<Wording> wordings = quote.wordings();
        for (Wording wording : wordings) {
            open(wording, sheet);
            if (wording == wordings.getFirst()) {
                sheet.witnessesToCopy(wording.at());
            } else {
                sheet.witnesses(wording.at());
            }
            sheet.html.close("div");
        }
        List<Citation> at = wordings.stream().flatMap(w -> w.at().stream()).toList();
        sheet.citations(CitationLine.worded(at, sheet.sigla));
        sheet.html.close("div").close("li");
    }

    /** One wording with every report that has it. */
    static void wording(Wording wording, Sheet sheet) {
        open(wording, sheet);
        sheet.witnesses(wording.at());
        sheet.html.close("div");
    }

    private static void open(Wording wording, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("div").attr("class", "wording").open("blockquote").open("p");
        if (wording.part()) {
            html.leaf("span", "label", "in part ");
        }
        Passage.compared(wording, html);
        html.close("p");
        if (!wording.via().isEmpty()) {
            html.leaf("p", "by", "Via " + String.join(", ", wording.via()));
        }
        html.close("blockquote");
    }

    private static void remark(Remark remark, Sheet sheet) {
        sheet.openEntry("li", "entry");
        sheet.number();
        sheet.html.open("div").attr("class", "body").open("blockquote");
        sheet.html.leaf("p", "words", remark.told());
        sheet.html.close("blockquote");
        sheet.citations(CitationLine.worded(remark.at(), sheet.sigla));
        sheet.html.close("div");
        sheet.witnessesToCopy(remark.at());
        sheet.html.close("li");
    }
}
