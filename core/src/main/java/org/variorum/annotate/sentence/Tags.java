package org.variorum.annotate.sentence;

import java.util.List;
import java.util.Set;

/**
 * Turns the network's tags, those of the Penn treebank (Marcus et al., CL 1993), into universal ones (Universal
 * Dependencies v2), which tell helping verbs from others and conjunctions from prepositions.
 */
final class Tags {
    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
    private static final Set<String> DO = Set.of("do", "does", "did", "don", "doesn", "didn");
    private static final Set<String> POINTING = Set.of(
            "this", "that", "these", "those", "all", "both", "some", "any", "another", "each", "either", "neither");
    private static final int NEAR = 3;

    private Tags() {}

    /**
     * The universal tag of word {@code i}.
     *
     * @param penn the tags of a sentence's words
     * @param words the words, in lower case
     */
    static String universal(List<String> penn, List<String> words, int i) {
        String tag = penn.get(i);
        String word = words.get(i);
        if (word.equals("not") || word.equals("n't") || word.equals("'t")) {
            return "PART";
        }
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> "ADV";
            case "MD" -> "AUX";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> helps(penn, words, i) ? "AUX" : "VERB";
            case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> "PRON";
            case "DT" -> POINTING.contains(word) && !beforeNoun(penn, i) ? "PRON" : "DET";
            case "PDT" -> "DET";
            case "IN" -> isConjunction(word) ? "SCONJ" : "ADP";
            case "TO" -> follows(penn, i, "VB") ? "PART" : "ADP";
            case "RP" -> "ADP";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "POS" -> "PART";
            case "UH" -> "INTJ";
            case "FW", "LS", "ADD" -> "X";
            case "$", "#", "SYM" -> word.chars().anyMatch(Character::isDigit) ? "NUM" : "SYM";
            default -> Character.isLetterOrDigit(word.codePointAt(0)) ? "X" : "PUNCT";
        };
    }

    private static boolean isConjunction(String word) {
        return Opener.isConjunction(word) || word.equals("that") || word.equals("once");
    }

    private static boolean helps(List<String> penn, List<String> words, int i) {
        String word = words.get(i);
        return BE.contains(word)
                || HAVE.contains(word) && follows(penn, i, "VBN")
                || DO.contains(word) && follows(penn, i, "VB");
    }

    /** True if a word with the tag follows, with at most adverbs and a pronoun between. */
    private static boolean follows(List<String> penn, int i, String tag) {
        for (int k = i + 1; k < penn.size() && k <= i + NEAR; k++) {
            if (penn.get(k).equals(tag)) {
                return true;
            }
            if (!penn.get(k).startsWith("RB") && !penn.get(k).equals("PRP")) {
                return false;
            }
        }
        return false;
    }

    private static boolean beforeNoun(List<String> penn, int i) {
        if (i + 1 >= penn.size()) {
            return false;
        }
        String next = penn.get(i + 1);
        return next.startsWith("NN")
                || next.startsWith("JJ")
                || next.equals("CD")
                || next.equals("DT")
                || next.equals("PRP$")
                || next.equals("VBN")
                || next.equals("VBG")
                || next.equals("$");
    }
}
