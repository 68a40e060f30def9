package org.variorum.tell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Mood;
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Report;

/** The line {@code variorum annotate} prints of a report: what was read and everything found in it. */
public final class AnnotationJson {
    private final JsonOut json;
    private final Pieces pieces;

    private AnnotationJson(JsonOut json, Pieces pieces) {
        this.json = json;
        this.pieces = pieces;
    }

    /**
     * Writes one line of JSON, offsets in code points, and leaves the stream open.
     *
     * @throws IOException if the stream does
     */
    public static void write(AnnotatedReport annotated, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object();
            new AnnotationJson(json, new Pieces(annotated.report().text())).fields(annotated);
            json.endObject();
        }
    }

    private void fields(AnnotatedReport annotated) throws IOException {
        Report report = annotated.report();
        ReportJson.fields(report, pieces, json);
        if (report.foreign()) {
            json.text("notAnnotated", "its language is " + report.language());
        }
        json.objects("attributions", annotated.attributions(), this::attribution);
        json.objects("figures", annotated.figures(), this::figure);
        json.objects("times", annotated.times(), this::time);
        json.objects("mentions", annotated.mentions(), this::mention);
        json.objects("quotes", annotated.quoted(), this::quote);
        json.objects("offers", annotated.offers(), this::offer);
        json.objects("positions", annotated.positions(), this::position);
        json.objects("sentences", annotated.sentences(), sentence -> pieces.bounds(json, sentence.span()));
    }

    private void attribution(Attribution a) throws IOException {
        json.word("kind", a.kind());
        pieces.piece(json, "source", a.source());
        if (a.speaker() != null) {
            speaker("speaker", a.speaker());
        }
        pieces.piece(json, "cue", a.cue());
        pieces.pieces(json, "content", a.content());
        chain(a.chain(), json);
        json.score(a.score());
        if (a.within() != null) {
            json.number("within", a.within());
        }
        mood("saying", a.saying());
        mood("claim", a.claim());
    }

    private void mood(String name, @Nullable Mood mood) throws IOException {
        if (mood != null) {
            json.object(name).word("polarity", mood.polarity());
            modality(mood.modality());
            json.endObject();
        }
    }

    private void modality(Mood.@Nullable Modality modality) throws IOException {
        if (modality != null) {
            json.word("modality", modality);
        }
    }

    private void figure(Figure figure) throws IOException {
        pieces.fields(json, figure.span());
        FigureJson.shortest(figure, json);
    }

    private void time(TimeExpression time) throws IOException {
        pieces.fields(json, time.span());
        json.text("type", time.type().name()).text("value", time.value());
    }

    private void mention(Mention mention) throws IOException {
        pieces.fields(json, mention.span());
        json.text("type", mention.type().name()).text("entity", mention.entity().id());
        json.text("name", mention.entity().name());
    }

    private void quote(Quoted quoted) throws IOException {
        pieces.fields(json, quoted.span());
        if (quoted.attribution() != null) {
            json.number("attribution", quoted.attribution());
        }
        json.flag("scare", quoted.scare());
    }

    private void offer(Offer offer) throws IOException {
        by("by", offer.by(), json);
        json.text("to", offer.to());
        pieces.pieces(json, "conditions", offer.conditions());
        pieces.pieces(json, "promise", offer.promise());
        json.word("polarity", offer.mood().polarity());
        modality(offer.mood().modality());
    }

    private void position(Position position) throws IOException {
        speaker("party", position.party());
        json.word("stance", position.stance()).text("verb", position.verb()).text("on", position.on());
        modality(position.modality());
        pieces.fields(json, position.span());
    }

    private void speaker(String name, Speaker speaker) throws IOException {
        json.object(name).text("name", speaker.name()).text("id", speaker.id());
        json.score(speaker.score()).endObject();
    }

    static void chain(List<ChainLink> chain, JsonOut json) throws IOException {
        json.objects("chain", chain, link -> json.word("role", link.role()).text("name", link.name()));
    }

    /** A speaker in a ledger: a name and the id that joins it with the same speaker elsewhere. */
    static void by(String name, @Nullable Speaker speaker, JsonOut json) throws IOException {
        if (speaker != null) {
            json.object(name)
                    .text("name", speaker.name())
                    .text("id", speaker.id())
                    .endObject();
        }
    }
}
