package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.collate.Quote;
import org.variorum.tell.layout.Phrases;
import org.variorum.tell.layout.Reading;
import org.variorum.tell.layout.Voice;
import org.variorum.tell.layout.Wording;
import org.variorum.tell.layout.Wordings;

/** Who said what: quotations by speaker, the wordings of one sentence under each other with their differences marked. */
record VoicesSection(Reading reading) implements Section {
    private static final int SPEAKERS = 8;
    private static final int QUOTES = 5;

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
        return !reading.ledger().quotes().isEmpty();
    }

    @Override
    public void body(Sheet sheet) {
        sheet.note("Words in quotation marks. Where reports word one sentence differently, the words that change are "
                + "underlined.");
        sheet.folding(Voice.of(reading.ledger().quotes()), SPEAKERS, "voices", voice -> voice(voice, sheet));
    }

    private static void voice(Voice voice, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("li").attr("class", "voice");
        html.leaf(
                sheet.heading(2),
                "speaker",
                voice.speaker() == null ? "Speaker not known" : voice.speaker().name());
        if (!voice.shared().isEmpty()) {
            sheet.folding(voice.shared(), QUOTES, "entries", quote -> quote(quote, sheet));
        }
        if (!voice.single().isEmpty()) {
            html.open("details").attr("class", "more").open("summary");
            html.text(Phrases.capital(Phrases.count(voice.single().size(), "remark")) + " quoted by one report only");
            html.close("summary").open("ol").attr("class", "entries").attr("role", "list");
            voice.single().forEach(utterance -> utterance(utterance, sheet));
            html.close("ol").close("details");
        }
        html.close("li");
    }

    private static void quote(Quote quote, Sheet sheet) {
        sheet.openEntry("li", "quote");
        sheet.number();
        sheet.html.open("div").attr("class", "body");
        for (Wording wording : Wordings.of(quote)) {
            wording(wording, sheet);
        }
        sheet.html.close("div").close("li");
    }

    private static void wording(Wording wording, Sheet sheet) {
        HtmlWriter html = sheet.html;
        html.open("div").attr("class", wording.part() ? "wording part" : "wording");
        html.open("blockquote").open("p");
        if (wording.part()) {
            html.leaf("span", "label", "in part ");
        }
        html.text("“");
        for (Wording.Run run : wording.runs()) {
            if (run.differs()) {
                html.leaf("mark", null, run.text());
            } else {
                html.text(run.text());
            }
        }
        html.text("”").close("p");
        if (!wording.via().isEmpty()) {
            html.leaf("p", "by", Phrases.capital(String.join(", ", wording.via())));
        }
        html.close("blockquote");
        sheet.witnesses(wording.at());
        html.close("div");
    }

    /** The sentences of one utterance in a row, as the report has them. */
    private static void utterance(List<Quote> sentences, Sheet sheet) {
        HtmlWriter html = sheet.html;
        List<Citation> at = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Quote sentence : sentences) {
            Citation citation = sentence.variants().getFirst().at();
            at.add(citation);
            words.append(words.isEmpty() ? "" : " ").append(citation.text());
        }
        sheet.openEntry("li", "entry");
        sheet.number();
        html.open("div").attr("class", "body").open("blockquote");
        html.leaf("p", "words", "“" + words + "”").close("blockquote").close("div");
        sheet.witnesses(at);
        html.close("li");
    }
}
