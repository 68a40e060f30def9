package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.Terms;
import org.variorum.report.Spaces;

/** Finds that who acts in one report is acted on in the other. */
final class Parties {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** Between two names, these set them side by side. */
    private static final Set<String> BESIDE = Set.of("and", "or", "with");

    private static final Set<String> TURNING = Set.of("but", "however", "while", "although", "though", "whereas");

    private static final Set<String> OF = Set.of("of", "for", "to");

    /** With nothing else between two names, one only lies in, or belongs to, the other. */
    private static final Set<String> LINKS =
            Set.of("in", "at", "of", "on", "near", "from", "to", "for", "the", "a", "s");

    /** These may stand between a verb and whom it is done to. */
    private static final Set<String> LEADING = Set.of("a", "an", "the", "to", "by", "against");

    private static final int REACH = 4;
    /** Farther apart, two names take part in two sayings. */
    private static final int FAR = 10;

    private static final int BEHIND = 10;
    private static final int FEWEST_BEHIND = 3;

    private final PerPassage<List<Name>> names = new PerPassage<>(Parties::names);

    /** A run of words with capitals; the last one is the key, since titles and first names come and go. */
    private record Name(int from, int to, String key) {}

    @Nullable
    Finding between(Passage a, Passage b) {
        if (names.of(a).size() < 2 || names.of(b).size() < 2) {
            return null;
        }
        List<Name> mine = shared(names.of(a), names.of(b));
        List<Name> theirs = shared(names.of(b), names.of(a));
        for (int i = 0; i + 1 < mine.size(); i++) {
            Name x = mine.get(i);
            Name y = mine.get(i + 1);
            for (int j = 0; j + 1 < theirs.size(); j++) {
                Name u = theirs.get(j);
                Name v = theirs.get(j + 1);
                boolean swapped = x.key().equals(v.key())
                        && y.key().equals(u.key())
                        && !x.key().equals(y.key());
                if (swapped && sameDeed(a, x, y, b, u, v)) {
                    return finding(a, x, y, b, u, v);
                }
            }
        }
        return null;
    }

    private static Finding finding(Passage a, Name x, Name y, Passage b, Name u, Name v) {
        String mine = a.printed(x.from(), y.to());
        String theirs = b.printed(u.from(), v.to());
        return Finding.conflict(
                Difference.Kind.WORDING,
                Difference.Reason.PARTY,
                "The parties change places: \u201C" + mine + "\u201D and \u201C" + theirs + "\u201D.",
                a.stretch(x.from(), y.to()),
                mine,
                b.stretch(u.from(), v.to()),
                theirs);
    }

    /** The same words stand between the names, or the same verb that is not turned round by "by". */
    private static boolean sameDeed(Passage a, Name x, Name y, Passage b, Name u, Name v) {
        List<String> mine = a.tokens().subList(x.to(), y.from());
        List<String> theirs = b.tokens().subList(u.to(), v.from());
        if (isRelation(mine) || isRelation(theirs) || apart(a, x, y) || apart(b, u, v)) {
            return false;
        }
        if (mine.equals(theirs)) {
            return !LINKS.containsAll(mine) && !mine.contains("and") && !mine.contains("or");
        }
        return Math.max(mine.size(), theirs.size()) <= FAR
                && !beside(mine)
                && !beside(theirs)
                && !isApposition(mine)
                && !isApposition(theirs)
                && mine.contains("by") == theirs.contains("by")
                && (sameVerb(a, x, y, b, u, v) || sameBehind(a, x, y, b, u, v));
    }

    /** In a list with remarks, or in two clauses, one does nothing to the other. */
    private static boolean apart(Passage p, Name x, Name y) {
        return p.printed(x.from(), y.to()).indexOf('(') >= 0
                || p.tokens().subList(x.to(), y.from()).stream().anyMatch(TURNING::contains);
    }

    /** One word or two stand between the names, and what follows is the same: "urged" and "called upon" to do it. */
    private static boolean sameBehind(Passage a, Name x, Name y, Passage b, Name u, Name v) {
        Set<String> behind = a.telling(y.to(), y.to() + BEHIND);
        behind.retainAll(b.telling(v.to(), v.to() + BEHIND));
        return Math.max(y.from() - x.to(), v.from() - u.to()) <= REACH && behind.size() >= FEWEST_BEHIND;
    }

    /** Two who do a thing together do it to each other. */
    private static boolean beside(List<String> between) {
        List<String> close = between.subList(Math.max(0, between.size() - REACH), between.size());
        return BESIDE.stream().anyMatch(close::contains);
    }

    /** "Elin Sorv, a spokeswoman for the Velk": who somebody is, and nothing done. */
    private static boolean isApposition(List<String> between) {
        List<String> words =
                between.stream().filter(w -> !SmallWords.ARTICLES.contains(w)).toList();
        return words.size() < between.size()
                && SmallWords.ARTICLES.contains(between.getFirst())
                && !words.isEmpty()
                && OF.contains(words.getLast());
    }

    /** "Osk district of Korsa", "Elin Sorv, director, Korsa Ferries": what one is to the other, and nothing done. */
    private static boolean isRelation(List<String> between) {
        List<String> telling = between.stream().filter(Terms::tells).toList();
        return !between.isEmpty() && between.getLast().equals("of")
                || !telling.isEmpty() && telling.stream().allMatch(Roles::isOne);
    }

    /** What the first does to the second stands right before the second in both. */
    private static boolean sameVerb(Passage a, Name x, Name y, Passage b, Name u, Name v) {
        String mine = verb(a, x, y);
        return mine != null && mine.equals(verb(b, u, v));
    }

    /** The stem of the word before the second of two names; null where it is what one is to the other. */
    private static @Nullable String verb(Passage p, Name first, Name second) {
        int i = second.from() - 1;
        while (i >= first.to() && LEADING.contains(p.tokens().get(i))) {
            i--;
        }
        boolean tells = i >= first.to()
                && Terms.tells(p.tokens().get(i))
                && !Roles.isOne(p.tokens().get(i));
        return tells ? p.stems().get(i) : null;
    }

    private static List<Name> shared(List<Name> names, List<Name> others) {
        return names.stream()
                .filter(n -> others.stream().anyMatch(o -> o.key().equals(n.key())))
                .toList();
    }

    private static List<Name> names(Passage p) {
        List<Name> out = new ArrayList<>();
        int i = 0;
        while (i < p.tokens().size()) {
            int from = i;
            while (i < p.tokens().size() && inName(p, i) && (i == from || adjacent(p, i))) {
                i++;
            }
            if (i == from) {
                i++;
            } else if (Terms.tells(p.tokens().get(i - 1)) && !owns(p, i - 1)) {
                out.add(new Name(from, i, p.tokens().get(i - 1)));
            }
        }
        return out;
    }

    /** In "Velk's offer" it is the offer that does something. */
    private static boolean owns(Passage p, int last) {
        String text = p.at().report().report().text();
        int end = p.spans().get(last).end();
        return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
    }

    private static boolean inName(Passage p, int i) {
        return p.capital(i) && !DAYS.contains(p.tokens().get(i));
    }

    private static boolean adjacent(Passage p, int i) {
        String text = p.at().report().report().text();
        String between = Spaces.plain(
                text.substring(p.spans().get(i - 1).end(), p.spans().get(i).start()));
        return between.equals(" ") || between.equals(". ") || between.equals("-");
    }
}
