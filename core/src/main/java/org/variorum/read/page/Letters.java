package org.variorum.read.page;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What a line is made of: digits as in dates, capitals as in menus, marks as in prose, words that speak to its reader. */
final class Letters {
    private static final Pattern STAMP = Pattern.compile("\\b\\d{1,2}[./:-]\\d{1,2}|\\b(?:19|20)\\d\\d\\b");
    private static final Set<String> YOU = Set.of(
            "you", "your", "sie", "ihr", "ihre", "ihrn", "ihren", "du", "euch", "vous", "votre", "usted", "tu", "tus",
            "su");

    private Letters() {}

    /** @param small the beginning of {@code text} in small letters */
    static void of(String text, String small, Row row) {
        double digits = share(text, Character::isDigit);
        row.add(digits);
        row.add(share(text, Character::isUpperCase));
        row.add(share(text, c -> ",.;!?".indexOf(c) >= 0));
        row.add(digits > 0 && STAMP.matcher(text).find());
        row.add(speaksToYou(small));
        row.add(Character.isLowerCase(text.codePointAt(0)));
    }

    private static boolean speaksToYou(String line) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) != '_') {
                if (i > from && isYou(line.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isYou(String word) {
        return YOU.contains(word) || word.startsWith("dein") || word.startsWith("eure");
    }

    private static double share(String text, IntPredicate kind) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += kind.test(text.charAt(i)) ? 1 : 0;
        }
        return (double) count / Math.max(1, text.length());
    }
}
