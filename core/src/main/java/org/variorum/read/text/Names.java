package org.variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The shape of people's names in bylines. */
public final class Names {
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final String PARTICLE =
            "(?:de|da|di|do|dos|du|del|della|la|le|van|von|den|der|ter|al|el|bin|ibn|bint|ben|abu|y|e|zu)";

    /** Two to five words with capitals, particles between them. */
    static final Pattern NAME = Pattern.compile(WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){1,4}");

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,? and |,? & |;|,|\\|| und | et | y | e | og | och )\\s*");

    private static final Pattern ROLE = Pattern.compile(
            ".*\\b(?:correspondent|reporter|editor|writer|staff|bureau|chief|journalist|"
                    + "columnist|analyst|desk|agenc(?:y|ies)|service|news|press|media|times|post|team|contributor|producer|"
                    + "photographer|specialist|special to|associate|senior|political|national|international|europe|diplomatic)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Names() {}

    static boolean isName(String words) {
        return NAME.matcher(words).matches() && !isDated(words);
    }

    /** True for what stands beside a name in a byline: a post, a desk, a paper. */
    static boolean isRole(String words) {
        return ROLE.matcher(words).matches();
    }

    /** The parts of "Ana Korda, Jon Vell and Mia Orr". */
    static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : JOINT.split(words, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static boolean isDated(String words) {
        for (String word : words.split(" ", -1)) {
            if (Months.number(word) != null && !word.equals("May") && !word.equals("Jan") && !word.equals("Mar")) {
                return true;
            }
        }
        return false;
    }
}
