package org.variorum.peer.corenlp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Reads plain text reports and prints who says what in each, one JSON object a line, as {@code variorum annotate} does:
 * {@code Main THREADS FILE…}. What CoreNLP does not tell (the cue, anything without quotation marks) is absent.
 */
public final class Main {
    /** What its quote annotator needs before it; everything else of CoreNLP is as it comes. */
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    /** Where no name was found for a pronoun CoreNLP answers with the pronoun: that is no speaker, but not a wrong one. */
    private static final Set<String> NOBODY = Set.of(
            "unknown", "i", "my", "you", "your", "he", "him", "his", "she", "her", "it", "its", "we", "our", "they",
            "their");

    private Main() {}

    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("nthreads", args[0]);
        long began = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        long loaded = System.nanoTime();
        // Many objects after each other, and not one array: one a line.
        try (JsonGenerator json =
                new JsonFactory().createGenerator(System.out).setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            for (String file : List.of(args).subList(1, args.length)) {
                report(pipeline, Path.of(file), json);
            }
            json.writeRaw('\n');
        }
        System.err.printf(
                Locale.ROOT,
                "CoreNLP: %.1f s to load, %.1f s to read %d reports%n",
                (loaded - began) / 1e9,
                (System.nanoTime() - loaded) / 1e9,
                args.length - 1);
    }

    private static void report(StanfordCoreNLP pipeline, Path file, JsonGenerator json) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CoreDocument document = new CoreDocument(new String(bytes, StandardCharsets.UTF_8));
        pipeline.annotate(document);
        json.writeStartObject();
        json.writeStringField("path", file.toString());
        json.writeStringField("sha256", Sha256.of(bytes));
        json.writeArrayFieldStart("attributions");
        Pieces pieces = new Pieces(document.text());
        List<CoreQuote> quotes = document.quotes();
        for (CoreQuote quote : quotes == null ? List.<CoreQuote>of() : quotes) {
            attribution(quote, pieces, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void attribution(CoreQuote quote, Pieces pieces, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "direct");
        if (quote.speakerCharOffsets().isPresent()) {
            json.writeFieldName("source");
            pieces.write(quote.speakerCharOffsets().get(), json);
        }
        // The first mention of its coreference chain where there is one, else the mention beside the quote.
        String name = quote.canonicalSpeaker().or(quote::speaker).orElse("");
        if (!name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
            json.writeObjectFieldStart("speaker");
            json.writeStringField("name", name);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("content");
        pieces.write(quote.quoteCharOffsets(), json);
        json.writeEndArray();
        json.writeEndObject();
    }
}
