package org.variorum.collate.word;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/** Words for what is done but once, to somebody or by those who decide: it changes how things stand. */
public final class Deeds {
    /** As they are told when done. */
    private static final String DONE =
            "indicted|convicted|acquitted|sentenced|arrested|detained|fined|sued|killed|wounded|injured|died|shot|kidnapped"
                    + "|evacuated|resigned|surrendered|fired|ousted|impeached|signed|vetoed|ratified|repealed|banned|sanctioned"
                    + "|approved|rejected|ruled|ordered";

    /** Done by somebody, these may be said of a statement or a ball too. */
    private static final String DONE_TO = "elected|appointed|nominated|passed|released|executed|sworn";

    private static final Pattern TOLD = Pattern.compile("\\b(?:" + DONE + "|(?:was|were) (?:" + DONE_TO
            + ")|stepped down|resigns|resignation|indictment|charged with"
            + "|pleaded (?:not )?guilty|voted (?:\\d|to|for|against))\\b");
    private static final Set<String> STEMS = stems();

    private Deeds() {}

    private static Set<String> stems() {
        PorterStemmer stemmer = new PorterStemmer();
        return Pattern.compile("\\|")
                .splitAsStream(DONE + "|" + DONE_TO)
                .map(w -> Verbs.stem(w, stemmer))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where deeds are told in a text. */
    public static Stream<MatchResult> in(String text) {
        return TOLD.matcher(text).results();
    }

    /** Whether a word by its stem is one of a deed, done or not. */
    public static boolean has(String stem) {
        return STEMS.contains(stem);
    }
}
