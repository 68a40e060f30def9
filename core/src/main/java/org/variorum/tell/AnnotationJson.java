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
import org.variorum.annotate.Offer;
import org.variorum.annotate.Position;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.TimeExpression;

/** The line {@code variorum annotate} prints of a report: what was read and everything found in it. */
public final class AnnotationJson {
    private AnnotationJson() {}

    /**
     * Writes one line of JSON, offsets in code points, and leaves the stream open.
     *
     * @throws IOException if the stream does
     */
    public static void write(AnnotatedReport annotated, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            Pieces pieces = new Pieces(annotated.report().text());
            json.object();
            ReportJson.fields(annotated.report(), pieces, json);
            attributions(annotated.attributions(), pieces, json);
            figures(annotated.figures(), pieces, json);
            times(annotated.times(), pieces, json);
            mentions(annotated.mentions(), pieces, json);
            quotes(annotated.quoted(), pieces, json);
            offers(annotated.offers(), pieces, json);
            positions(annotated.positions(), pieces, json);
            sentences(annotated.sentences(), pieces, json);
            json.endObject();
        }
    }

    private static void attributions(List<Attribution> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("attributions");
        for (Attribution a : all) {
            json.object().word("kind", a.kind());
            pieces.piece(json, "source", a.source());
            if (a.speaker() != null) {
                speaker("speaker", a.speaker(), json);
            }
            pieces.piece(json, "cue", a.cue());
            pieces.pieces(json, "content", a.content());
            chain(a.chain(), json);
            json.score(a.score());
            if (a.within() != null) {
                json.number("within", a.within());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void speaker(String name, Speaker speaker, JsonOut json) throws IOException {
        json.object(name).text("name", speaker.name()).text("id", speaker.id());
        json.score(speaker.score()).endObject();
    }

    static void chain(List<ChainLink> chain, JsonOut json) throws IOException {
        json.array("chain");
        for (ChainLink link : chain) {
            json.object().word("role", link.role()).text("name", link.name()).endObject();
        }
        json.endArray();
    }

    private static void figures(List<Figure> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("figures");
        for (Figure figure : all) {
            json.object();
            pieces.fields(json, figure.span());
            FigureJson.shortest(figure, json);
            json.endObject();
        }
        json.endArray();
    }

    private static void times(List<TimeExpression> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("times");
        for (TimeExpression time : all) {
            json.object();
            pieces.fields(json, time.span());
            json.text("type", time.type().name()).text("value", time.value()).endObject();
        }
        json.endArray();
    }

    private static void mentions(List<Mention> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("mentions");
        for (Mention mention : all) {
            json.object();
            pieces.fields(json, mention.span());
            json.text("type", mention.type().name())
                    .text("entity", mention.entity().id());
            json.text("name", mention.entity().name()).endObject();
        }
        json.endArray();
    }

    private static void quotes(List<Quoted> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("quotes");
        for (Quoted quoted : all) {
            json.object();
            pieces.fields(json, quoted.span());
            if (quoted.attribution() != null) {
                json.number("attribution", quoted.attribution());
            }
            json.flag("scare", quoted.scare()).endObject();
        }
        json.endArray();
    }

    private static void offers(List<Offer> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("offers");
        for (Offer offer : all) {
            json.object();
            by("by", offer.by(), json);
            json.text("to", offer.to());
            pieces.pieces(json, "conditions", offer.conditions());
            pieces.pieces(json, "promise", offer.promise());
            json.endObject();
        }
        json.endArray();
    }

    private static void positions(List<Position> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("positions");
        for (Position position : all) {
            json.object();
            speaker("party", position.party(), json);
            json.word("stance", position.stance()).text("on", position.on());
            pieces.fields(json, position.span());
            json.endObject();
        }
        json.endArray();
    }

    private static void sentences(List<Sentence> all, Pieces pieces, JsonOut json) throws IOException {
        json.array("sentences");
        for (Sentence sentence : all) {
            json.object();
            pieces.bounds(json, sentence.span());
            json.endObject();
        }
        json.endArray();
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
