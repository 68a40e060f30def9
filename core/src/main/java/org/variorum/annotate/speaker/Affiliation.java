package org.variorum.annotate.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.annotate.name.PartyWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * For which party and from where somebody sits: "Kovac (D-Vt.)", "Kovac, Republican of Vermont", "Republican Senator
 * Kovac of Vermont".
 *
 * @param party its first letter, null where it is not told
 * @param place key of the state, null where it is not told
 */
record Affiliation(@Nullable String party, @Nullable String place) {
    private static final String NAME = "\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?";
    private static final Pattern BEHIND = Pattern.compile("^(?: \\(|, )(?:(?<letter>[RDI])-(?<short>" + NAME + ")"
            + "|(?:a |an )?(?<party>" + PartyWords.NAMES + ") (?:of|from) (?<place>" + NAME + "))");
    private static final Pattern OF = Pattern.compile("^ (?:of|from) (?<place>" + NAME + ")");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<party>" + PartyWords.NAMES + ")(?:ic)? (?:Sen\\.|Rep\\.|Gov\\.|Senator|Representative|Governor) $");
    /** States that the list of those that are never a city leaves out. */
    private static final Map<String, String> CITIES = Map.of("n-y", "new-york", "vash", "vashington");
    /** Characters that may tell it, before a name and behind it. */
    private static final int NEAR = 40;

    /** What the words around a name tell of it. */
    static Affiliation of(String text, Span name) {
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
        Matcher m = BEHIND.matcher(behind);
        if (m.find()) {
            return m.group("letter") == null
                    ? new Affiliation(letter(m.group("party")), place(m.group("place")))
                    : new Affiliation(m.group("letter"), place(m.group("short")));
        }
        Matcher of = OF.matcher(behind);
        String place = of.find() ? place(of.group("place")) : null;
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, name.start() - NEAR), name.start()));
        return new Affiliation(before.find() ? letter(before.group("party")) : null, place);
    }

    /** What the words for one member of a party tell, who bears no name in them; null of other words. */
    static @Nullable Affiliation of(SourcePhrase source) {
        SourcePhrase core = source.head().core();
        Clause c = core.clause();
        boolean one = core.isDefinite() || c.is(core.from(), "this");
        if (!one || !PartyWords.isParty(c, core.to())) {
            return null;
        }
        int place = core.to();
        while (place - 1 > core.from() && c.at(place - 1).capital()) {
            place--;
        }
        for (int i = core.from() + 1; i < place; i++) {
            if (!c.tagged(i, "ADJ", "NOUN")) {
                return null;
            }
        }
        String where = place == core.to() ? null : place(core.written(c.span(place, core.to() - 1)));
        return new Affiliation(letter(c.at(core.to()).text()), where);
    }

    /** First letter of a party's name or of what its people are called. */
    static String letter(String party) {
        return party.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** Key of a state under its name or as agencies shorten it. */
    static String place(String name) {
        String key = Countries.state(name);
        return CITIES.getOrDefault(key, key);
    }

    /** True where nothing told of both is different. */
    boolean agrees(Affiliation other) {
        return (party == null || other.party == null || party.equals(other.party))
                && (place == null || other.place == null || place.equals(other.place));
    }
}
