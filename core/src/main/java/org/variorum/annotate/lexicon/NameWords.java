package org.variorum.annotate.lexicon;

import java.util.Set;

/** Last words of names that tell what is named, whatever the words before them look like. */
public final class NameWords {
    /** "Auckland Castle", "Volgograd Arena": a place, though bodies sit in some. */
    private static final Set<String> BUILDINGS = Set.of(
            "castle",
            "palace",
            "stadium",
            "arena",
            "station",
            "tower",
            "plaza",
            "airport",
            "bridge",
            "square",
            "street",
            "avenue",
            "road",
            "boulevard",
            "park",
            "cemetery",
            "prison",
            "mall",
            "hotel",
            "beach",
            "harbour",
            "harbor",
            "mountain",
            "mountains",
            "peninsula",
            "forest",
            "tunnel",
            "highway",
            "strip",
            "wall");
    /** "World Cup", "Policing Act", "Nobel Prize": what happens, is agreed or is won. */
    private static final Set<String> HAPPENINGS = Set.of(
            "war",
            "cup",
            "act",
            "award",
            "awards",
            "prize",
            "treaty",
            "agreement",
            "accord",
            "accords",
            "festival",
            "championship",
            "championships",
            "olympics",
            "paralympics",
            "games",
            "day",
            "revolution",
            "uprising",
            "convention",
            "protocol",
            "amendment",
            "bill",
            "summit",
            "doctrine",
            "plan",
            "goals",
            "internet",
            "model",
            "explorer",
            "reader",
            "syndrome",
            "virus",
            "disease",
            "theory",
            "scale",
            "edition",
            "volume");
    /** "The Jerusalem Post": a place belongs to the name of its paper. */
    private static final Set<String> PAPERS = Set.of(
            "post",
            "times",
            "herald",
            "tribune",
            "journal",
            "telegraph",
            "gazette",
            "chronicle",
            "observer",
            "globe",
            "news",
            "guardian",
            "tv",
            "radio",
            "television",
            "magazine",
            "daily",
            "weekly",
            "courier",
            "examiner",
            "mail",
            "mirror",
            "sun");

    /** "Ministry of Transport", "Ostrava City Council": nothing else is called so. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "university",
            "council",
            "commission",
            "committee",
            "parliament",
            "agency",
            "department",
            "institute",
            "federation",
            "association",
            "authority",
            "bureau");

    private static final Set<String> COMPANIES =
            Set.of("inc", "corp", "ltd", "llc", "plc", "co", "l.p.", "llp", "gmbh", "pvt");

    private NameWords() {}

    /** True of the last word, in lower case, of the name of a building. */
    public static boolean isBuilding(String word) {
        return BUILDINGS.contains(word);
    }

    /** True of the last word, in lower case, of the name of what happens. */
    public static boolean isHappening(String word) {
        return HAPPENINGS.contains(word);
    }

    /** True of the last word, in lower case, of the name of a newspaper. */
    public static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    /** True of the last word, in lower case, of the name of a body. */
    public static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    /** Whether the word is what companies put behind their names: "Inc". */
    public static boolean isCompany(String word) {
        return COMPANIES.contains(word);
    }
}
