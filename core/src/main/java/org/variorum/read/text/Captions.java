package org.variorum.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.read.Agencies;

/** Captions of pictures, told by the credit they carry. */
final class Captions {
    private static final int LONGEST = 700;

    /** No caption is told by its credit without one of these. */
    private static final List<String> WORDS = List.of(
            "hoto",
            "PHOTO",
            "PIC",
            "Pic",
            "pic",
            "mage",
            "redit",
            "ourtesy",
            "llustration",
            "creen",
            "ideo",
            "aption",
            "FILE",
            "via AP");

    private static final String MAKER = "[\\p{Lu}@(][\\p{L}\\p{N}.'’@&()_ ,-]*(?:/[\\p{L}\\p{N}.'’& ,()-]+)*";

    private static final Pattern OPENING = Pattern.compile(
            "(?:FILE(?: PHOTO| -|[ -]?PIC)|PHOTO(?:S)?:|Photo(?:s)?:|PICTURED:|Pictured:|Image(?: caption| source| credit| copyright)?\\s*[:,]|"
                    + "Media caption|Photograph:|Picture:|Caption:|Photo credit|Photo illustration|Credit:|Illustration:|Foto(?:s|grafía)?\\s?:|Bild(?:er|quelle)?:|Titelbild|Beitragsbild|Symbolbild|Crédits? photos?|Fot\\.|Zdjęcie:|File (?:photo|image|picture)).*",
            Pattern.DOTALL);

    private static final Pattern CREDIT_AT_END = Pattern.compile("(?:(?<=[.!?”\"’'):|]|^)\\s*|\\s+[|–—-]\\s+)\\(?"
            + "(?:Photo|Picture|Image|Photograph|Photography|File photo|Photo credit|Credit|Courtesy|Illustration|Screengrab|Screenshot|Video|Pic)s?"
            + "(?: courtesy(?: of)?| by| from| via| credit)?\\s*[:|]?\\s*" + MAKER + "\\)?\\.?$");

    private static final Pattern AGENCY_PHOTO = Pattern.compile(
            "[(\\[](?:[\\p{Lu}]{2,6}|Reuters|Getty) (?:File )?(?:Photo|Image|file photo|via AP)\\b[^)\\]]*[)\\]]\\.?$");

    private static final Pattern SLASHED =
            Pattern.compile("(?:[\\p{L}.'’-]+ ){0,4}[\\p{L}.'’-]+\\s?/\\s?([\\p{L}-]+(?: Images| Photos?)?)"
                    + "(?:\\s?/\\s?[\\p{L} -]+)*(?: via [\\p{L} /-]+)?\\)?\\.?$");

    private Captions() {}

    static boolean isCaption(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean credit = WORDS.stream().anyMatch(text::contains);
        return credit && isCredited(text) || endsWithSlashedAgency(text);
    }

    private static boolean isCredited(String text) {
        return OPENING.matcher(text).matches()
                || CREDIT_AT_END.matcher(text).find()
                || AGENCY_PHOTO.matcher(text).find();
    }

    /** "… on Monday. Ana Korda/AFP": behind the last sentence stand a name, a slash and an agency. */
    private static boolean endsWithSlashedAgency(String text) {
        if (text.indexOf('/') < 0) {
            return false;
        }
        String tail = text.substring(lastSentenceEnd(text)).strip();
        if (tail.startsWith("(") || tail.startsWith("[")) {
            tail = tail.substring(1);
        }
        Matcher m = SLASHED.matcher(tail);
        return m.matches()
                && (Agencies.named(m.group(1)) != null
                        || m.group(1).equals("Getty")
                        || m.group(1).endsWith("Images"));
    }

    private static int lastSentenceEnd(String text) {
        int end = text.length() - 1;
        for (int i = end - 1; i > 0; i--) {
            if (".!?([".indexOf(text.charAt(i)) >= 0
                    && (text.charAt(i + 1) == ' ' || "([".indexOf(text.charAt(i)) >= 0)) {
                return "([".indexOf(text.charAt(i)) >= 0 ? i : i + 1;
            }
        }
        return 0;
    }
}
