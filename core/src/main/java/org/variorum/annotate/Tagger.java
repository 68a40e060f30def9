package org.variorum.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Names the part of speech of each token, with Apache OpenNLP's model for English. Safe for several threads. */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final Set<String> SMALL = Set.of(
            "about",
            "above",
            "after",
            "again",
            "against",
            "ago",
            "all",
            "also",
            "although",
            "always",
            "among",
            "and",
            "around",
            "because",
            "before",
            "behind",
            "below",
            "but",
            "could",
            "despite",
            "during",
            "even",
            "for",
            "from",
            "here",
            "how",
            "however",
            "instead",
            "into",
            "just",
            "later",
            "like",
            "meanwhile",
            "more",
            "most",
            "near",
            "never",
            "not",
            "now",
            "off",
            "once",
            "only",
            "out",
            "over",
            "per",
            "rather",
            "since",
            "still",
            "than",
            "that",
            "the",
            "then",
            "there",
            "though",
            "through",
            "today",
            "too",
            "toward",
            "towards",
            "under",
            "unless",
            "until",
            "upon",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "with",
            "within",
            "without",
            "yesterday",
            "yet",
            "yes");

    /** The library's tagger keeps state, so each thread has its own over the shared model. */
    private final ThreadLocal<POSTaggerME> taggers;

    private Tagger(POSModel model) {
        taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    static Tagger open() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("No model " + MODEL + " on the class path");
            }
            return new Tagger(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Token> tag(List<Token> tokens) {
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        String[] tags = taggers.get().tag(words);
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < words.length; i++) {
            out.add(tokens.get(i).withTag(i > 0 ? mended(words[i], tags[i]) : tags[i]));
        }
        return out;
    }

    /** Unknown foreign names come out as prepositions or marks; a capital amid a sentence says better what they are. */
    private static String mended(String word, String tag) {
        boolean letters = Character.isLetter(word.codePointAt(0));
        boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 2;
        if (letters && tag.equals("PUNCT")) {
            return capital ? "PROPN" : "ADJ";
        }
        boolean function = tag.equals("ADP")
                || tag.equals("ADV")
                || tag.equals("SCONJ")
                || tag.equals("X")
                || tag.equals("INTJ")
                || tag.equals("PART");
        return capital && function && !SMALL.contains(word.toLowerCase(Locale.ROOT)) ? "PROPN" : tag;
    }
}
