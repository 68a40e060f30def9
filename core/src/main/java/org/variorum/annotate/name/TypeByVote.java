package org.variorum.annotate.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.lexicon.NameWords;
import org.variorum.annotate.sentence.Clause;

/** What a name stands for as the network takes most of its words, save where a word in it tells better. */
final class TypeByVote {
    /** "Orrin.org". */
    private static final Pattern SITE = Pattern.compile(".+\\.(?:com|org|net|gov|edu)");

    /** "The Kovac-era rules". */
    private static final Pattern COMPOUND = Pattern.compile(
            ".+-(?:era|led|backed|style|like|appointed|controlled|funded|owned|run|sponsored|aligned|allied|friendly)");

    /** What stands before a ship's name. */
    private static final Set<String> SHIPS = Set.of(
            "INS", "HMS", "USS", "USNS", "USCGC", "HMCS", "HMAS", "HMNZS", "RMS", "MV", "MS", "SS", "RFA", "KRI");

    private TypeByVote() {}

    /** Of the name from token {@code from} to token {@code to}. */
    static EntityType of(Clause c, int from, int to) {
        String last = c.at(to).lower();
        if (SITE.matcher(c.at(from).lower()).matches()) {
            return EntityType.ORGANIZATION;
        }
        if (to > from
                && (NameWords.isCompany(last)
                        || last.equals(".") && NameWords.isCompany(c.at(to - 1).lower()))) {
            return EntityType.ORGANIZATION;
        }
        EntityType voted = voted(c, from, to);
        if (from == to
                && voted == EntityType.PERSON
                && COMPOUND.matcher(c.at(to).text()).matches()) {
            return EntityType.OTHER;
        }
        if (to > from && voted == EntityType.PERSON && SHIPS.contains(c.at(from).text())) {
            return EntityType.OTHER;
        }
        if (voted != EntityType.ORGANIZATION) {
            return voted;
        }
        boolean building = to > from && NameWords.isBuilding(last);
        return building ? EntityType.LOCATION : NameWords.isHappening(last) ? EntityType.OTHER : voted;
    }

    private static EntityType voted(Clause c, int from, int to) {
        Map<EntityType, Integer> votes = votes(c, from, to);
        EntityType best = most(votes, c.at(to).name());
        boolean body = to > from
                && (OrganizationName.has(c, from)
                        || OrganizationName.has(c, to)
                        || OrganizationName.goesOn(c, from, to));
        // "The Acme Guarantee": what an organisation has is none.
        boolean whole =
                votes.getOrDefault(best, 0) * 2 > to - from + 1 && c.at(to).name() == best;
        if (!body && best == EntityType.ORGANIZATION && !whole) {
            return EntityType.OTHER;
        }
        boolean acronym = from == to && ProperNoun.isAcronym(c.at(from)) && !c.tagged(from - 1, "PROPN");
        return body || acronym && best == EntityType.PERSON ? EntityType.ORGANIZATION : best;
    }

    private static Map<EntityType, Integer> votes(Clause c, int from, int to) {
        Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
        for (int i = from; i <= to; i++) {
            EntityType t = c.at(i).name();
            if (t != null && t != EntityType.OTHER) {
                votes.merge(t, 1, Integer::sum);
            }
        }
        return votes;
    }

    /** The last word decides between equals. */
    private static EntityType most(Map<EntityType, Integer> votes, @Nullable EntityType last) {
        EntityType best = EntityType.OTHER;
        for (EntityType t : EntityType.values()) {
            int more = votes.getOrDefault(t, 0) - votes.getOrDefault(best, 0);
            if (more > 0 || more == 0 && t == last) {
                best = t;
            }
        }
        return best;
    }
}
