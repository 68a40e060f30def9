package org.variorum.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by their form: known names of places and bodies, capitalised words that the tagger takes for names,
 * titles in front of them. What kind of thing a name stands for is told by the gazetteer, a title, a telling word in
 * the name, or left open.
 */
final class NameFinder {
    private static final Set<String> ORGANIZATION_WORDS = Set.of(
            "ministry",
            "council",
            "committee",
            "commission",
            "party",
            "university",
            "college",
            "institute",
            "bank",
            "agency",
            "department",
            "office",
            "court",
            "parliament",
            "senate",
            "congress",
            "assembly",
            "union",
            "league",
            "federation",
            "association",
            "organization",
            "organisation",
            "foundation",
            "group",
            "company",
            "corp",
            "inc",
            "ltd",
            "plc",
            "corporation",
            "army",
            "navy",
            "force",
            "forces",
            "police",
            "guard",
            "service",
            "bureau",
            "authority",
            "board",
            "club",
            "times",
            "post",
            "news",
            "press",
            "herald",
            "tribune",
            "journal",
            "guardian",
            "telegraph",
            "hospital",
            "church",
            "school",
            "center",
            "centre",
            "alliance",
            "movement",
            "front",
            "coalition",
            "fund",
            "international",
            "airlines",
            "airways",
            "motors",
            "network",
            "society",
            "trust");
    private static final Set<String> PLACE_WORDS = Set.of(
            "lake",
            "river",
            "mount",
            "sea",
            "ocean",
            "bay",
            "gulf",
            "cape",
            "island",
            "islands",
            "peninsula",
            "valley",
            "mountains",
            "alps",
            "city",
            "town",
            "village",
            "county",
            "province",
            "region",
            "district",
            "oblast",
            "street",
            "avenue",
            "road",
            "square",
            "airport",
            "bridge",
            "port",
            "dam",
            "strait",
            "canal",
            "desert",
            "republic");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "sir",
            "lord",
            "lady",
            "gen.",
            "lt.",
            "col.",
            "sen.",
            "rep.",
            "gov.",
            "prof.",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "general",
            "colonel",
            "captain",
            "major",
            "admiral",
            "sheriff");

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final boolean taught;

    /** @param taught true where the network tells names, so that form alone makes nobody a person */
    NameFinder(Gazetteer gazetteer, Roles roles, boolean taught) {
        this.taught = taught;
        this.gazetteer = gazetteer;
        this.roles = roles;
    }

    List<Name> find(String text, Clause clause) {
        List<Name> out = new ArrayList<>();
        int i = 0;
        while (i < clause.size()) {
            Name name = known(text, clause, i);
            if (name == null) {
                name = learned(clause, i);
            }
            if (name == null) {
                name = formed(clause, i);
            }
            if (name == null) {
                i++;
            } else {
                out.add(name);
                i = name.to() + 1;
            }
        }
        return out;
    }

    private @Nullable Name known(String text, Clause c, int i) {
        if (!c.at(i).capital() && !c.at(i).text().startsWith("al-")) {
            return null;
        }
        for (int to = Math.min(c.size() - 1, i + gazetteer.longest()); to >= i; to--) {
            Gazetteer.Entry e = gazetteer.get(c.span(i, to).in(text));
            if (e != null && !partOfLongerName(c, i, to, e)) {
                return new Name(c, i, to, e.entity().type(), e);
            }
        }
        return null;
    }

    /** "Georgia Kovac" is no country: a known place followed by another name that no comma parts from it. */
    private boolean partOfLongerName(Clause c, int from, int to, Gazetteer.Entry e) {
        boolean nextIsName = isNameWord(c, to + 1)
                && (!ORGANIZATION_WORDS.contains(c.at(to + 1).lower())
                        || NameWords.isPaper(c.at(to + 1).lower()));
        boolean place = e.entity().type() == EntityType.LOCATION
                && c.at(to).text().chars().anyMatch(Character::isLowerCase);
        return (place && nextIsName && !leadsToTitle(c, to + 1)) || (e.agency() && from == to && nextIsName);
    }

    /** "Defence Secretary Anna Kovac": the words from {@code i} on are a title. */
    private boolean leadsToTitle(Clause c, int i) {
        for (int k = i; k < i + 4 && isNameWord(c, k); k++) {
            if (roles.classOf(c.at(k).lower()) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * A run of words that the network takes for names, or that look like one and touch such; its type is that of most of
     * its words. Without titles in front.
     */
    private @Nullable Name learned(Clause c, int i) {
        if (!startsLearned(c, i) && !(isNameWord(c, i) && !isTitle(c, i) && startsLearned(c, i + 1))) {
            return null;
        }
        int from = i;
        int to = i;
        while (goesOn(c, to)) {
            to++;
        }
        while (from < to && isTitle(c, from)) {
            from++;
        }
        while (to > from && !c.at(to).capital()) {
            to--;
        }
        to = withCompany(c, withPlace(c, to));
        return new Name(c, from, to, type(c, from, to), null);
    }

    private boolean goesOn(Clause c, int to) {
        if (!c.has(to + 1) || !joins(c, to + 1)) {
            return false;
        }
        if (c.has(to + 2) && gazetteerTitle(c, to + 2) && !gazetteerTitle(c, to + 1)) {
            return false; // the Prime of "Lomarian Prime Minister" belongs to the title
        }
        EntityType next = c.at(to + 1).name();
        boolean small = c.has(to + 2)
                && next != null
                && next == c.at(to).name()
                && next == c.at(to + 2).name();
        return startsLearned(c, to + 1)
                || isNameWord(c, to + 1) && !gazetteerTitle(c, to + 1)
                || small && c.tagged(to + 1, "ADP", "CCONJ", "DET", "X", "PART");
    }

    /** "University of Porto", "Bank for Reconstruction". */
    private static int withPlace(Clause c, int to) {
        boolean body = ORGANIZATION_WORDS.contains(c.at(to).lower());
        if (!body || !c.is(to + 1, "of") || !isNameWord(c, to + 2)) {
            return to;
        }
        int end = to + 2;
        while (isNameWord(c, end + 1)) {
            end++;
        }
        return end;
    }

    /** "Kovac, Inc.": the point belongs to it where it ends no sentence. */
    private static int withCompany(Clause c, int to) {
        int end = to;
        if (c.is(to + 1, ",")
                && c.has(to + 2)
                && c.at(to + 2).capital()
                && NameWords.isCompany(c.at(to + 2).lower())) {
            end = to + 2;
        }
        boolean pointed = NameWords.isCompany(c.at(end).lower()) && c.is(end + 1, ".") && c.has(end + 2);
        return pointed ? end + 1 : end;
    }

    private EntityType type(Clause c, int from, int to) {
        String last = c.at(to).lower();
        if (to > from
                && (NameWords.isCompany(last)
                        || last.equals(".") && NameWords.isCompany(c.at(to - 1).lower()))) {
            return EntityType.ORGANIZATION;
        }
        EntityType voted = voted(c, from, to);
        if (voted != EntityType.ORGANIZATION) {
            return voted;
        }
        boolean building = to > from && NameWords.isBuilding(last);
        return building ? EntityType.LOCATION : NameWords.isHappening(last) ? EntityType.OTHER : voted;
    }

    private EntityType voted(Clause c, int from, int to) {
        Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
        for (int i = from; i <= to; i++) {
            EntityType t = c.at(i).name();
            if (t != null && t != EntityType.OTHER) {
                votes.merge(t, 1, Integer::sum);
            }
        }
        boolean body = to > from && (organization(c, from) || organization(c, to));
        String word = c.at(from).text();
        boolean acronym = from == to
                && word.length() >= 2
                && word.chars().noneMatch(Character::isLowerCase)
                && !c.tagged(from - 1, "PROPN");
        EntityType best = EntityType.OTHER;
        for (EntityType t : EntityType.values()) {
            int more = votes.getOrDefault(t, 0) - votes.getOrDefault(best, 0);
            if (more > 0 || more == 0 && t == c.at(to).name()) {
                best = t;
            }
        }
        // "The Acme Guarantee": what an organisation has is none.
        boolean whole =
                votes.getOrDefault(best, 0) * 2 > to - from + 1 && c.at(to).name() == best;
        if (!body && best == EntityType.ORGANIZATION && !whole) {
            return EntityType.OTHER;
        }
        return body || acronym && best == EntityType.PERSON ? EntityType.ORGANIZATION : best;
    }

    private static boolean organization(Clause c, int i) {
        return ORGANIZATION_WORDS.contains(c.at(i).lower());
    }

    private static boolean joins(Clause c, int i) {
        return !c.is(i, "'s") && !c.at(i).opensQuote() && !c.at(i).closesQuote() && !c.is(i, ",") && !c.is(i, "(");
    }

    private @Nullable Name formed(Clause c, int i) {
        boolean modifier = isNameWord(c, i) && isNameWord(c, i + 1) && isTitle(c, i + 1);
        if (!isNameWord(c, i) || isTitle(c, i) || modifier) {
            return null;
        }
        int to = i;
        while (isNameWord(c, to + 1) && !gazetteerTitle(c, to + 1) && !startsLearned(c, to + 1)) {
            to++;
        }
        while (c.is(to + 1, "of") && ORGANIZATION_WORDS.contains(c.at(to).lower()) && isNameWord(c, to + 2)) {
            to += 2;
            while (isNameWord(c, to + 1)) {
                to++;
            }
        }
        boolean body = to > i
                && (NameWords.isBody(c.at(i).lower())
                        || NameWords.isBody(c.at(to).lower()));
        EntityType type = !taught ? typeOf(c, i, to) : body ? EntityType.ORGANIZATION : EntityType.OTHER;
        if (type == EntityType.OTHER && to == i && startsSentence(c, i) && !c.tagged(i, "PROPN")) {
            return null;
        }
        return new Name(c, i, to, type, null);
    }

    private static boolean startsLearned(Clause c, int i) {
        EntityType type = c.has(i) && c.at(i).capital() ? c.at(i).name() : null;
        return type != null && type != EntityType.OTHER;
    }

    private boolean gazetteerTitle(Clause c, int i) {
        return isTitle(c, i) && isNameWord(c, i + 1);
    }

    private boolean isTitle(Clause c, int i) {
        String lower = c.at(i).lower();
        return (roles.classOf(lower) != null || HONORIFICS.contains(lower)) && isNameWord(c, i + 1);
    }

    private static boolean startsSentence(Clause c, int i) {
        return i == 0 || (i == 1 && c.at(0).opensQuote());
    }

    static boolean isNameWord(Clause c, int i) {
        if (!c.has(i)) {
            return false;
        }
        Token t = c.at(i);
        return t.capital()
                && Character.isLetter(t.text().codePointAt(0))
                && !CalendarName.is(t.lower())
                && (t.tagged("PROPN")
                        || (startsSentence(c, i)
                                ? t.tagged("NOUN") && c.has(i + 1) && c.tagged(i + 1, "PROPN")
                                : !t.tagged("PRON", "DET", "ADP", "AUX", "CCONJ", "SCONJ")))
                && !t.opensQuote()
                && !t.closesQuote();
    }

    private EntityType typeOf(Clause c, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (ORGANIZATION_WORDS.contains(c.at(i).lower())) {
                return EntityType.ORGANIZATION;
            }
        }
        if (PLACE_WORDS.contains(c.at(from).lower())
                || PLACE_WORDS.contains(c.at(to).lower())
                || (c.has(to + 1) && PLACE_WORDS.contains(c.at(to + 1).lower()))) {
            return EntityType.LOCATION;
        }
        if (titled(c, from)) {
            return EntityType.PERSON;
        }
        if (to > from && to - from <= 3) {
            return EntityType.PERSON;
        }
        String word = c.at(from).text();
        boolean acronym = word.length() >= 2 && word.chars().noneMatch(Character::isLowerCase);
        if (acronym) {
            return EntityType.ORGANIZATION;
        }
        return from > 0 && (c.is(from - 1, "in") || c.is(from - 1, "near")) ? EntityType.LOCATION : EntityType.OTHER;
    }

    /** True if a title such as "President" or "Mr." stands in front of token {@code i}. */
    boolean titled(Clause c, int i) {
        return i > 0
                && (roles.classOf(c.at(i - 1).lower()) != null
                        || HONORIFICS.contains(c.at(i - 1).lower()));
    }
}
