package org.variorum.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.report.Span;

/**
 * For which country somebody speaks, as a report's own title for him says: "Ruritanian President X", "X, the foreign
 * minister of Ruritania".
 *
 * @param holder the person
 * @param country as it is named; its id is that of the country also where its people is named
 * @param words the title with the name
 */
public record Office(Entity holder, Entity country, Span words) {
    /** What may stand in a title beside the role itself. */
    private static final Set<String> IN_TITLES = Set.of(
            "the",
            "a",
            "an",
            "former",
            "then",
            "acting",
            "deputy",
            "vice",
            "prime",
            "foreign",
            "presidential",
            "defense",
            "defence",
            "interior",
            "finance",
            "economy",
            "energy",
            "justice",
            "health",
            "government",
            "opposition",
            "state",
            "supreme",
            "senior",
            "top",
            "chief",
            "permanent",
            "affairs");

    private static final Pattern APPOSITION = Pattern.compile(", (?:[\\p{Ll}-]+ ){1,6}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a report says of anybody's office, in its order. */
    public static List<Office> of(AnnotatedReport report) {
        List<Office> out = new ArrayList<>();
        List<Mention> places = report.mentions().stream()
                .filter(m -> Countries.has(m.entity()))
                .toList();
        for (Mention person : report.mentions()) {
            Sentence sentence = person.type() == EntityType.PERSON ? report.sentenceAt(person.span()) : null;
            if (sentence == null) {
                continue;
            }
            for (Mention place : places) {
                boolean near = sentence.span().contains(place.span());
                Office found = near ? between(report.report().text(), person, place) : null;
                if (found != null) {
                    out.add(found);
                }
            }
        }
        return out;
    }

    private static @Nullable Office between(String text, Mention person, Mention place) {
        boolean title;
        if (place.span().end() <= person.span().start()) {
            title = before(text, person.span(), place);
        } else {
            title = person.span().end() <= place.span().start() && behind(text, person.span(), place);
        }
        return title ? new Office(person.entity(), place.entity(), place.span().cover(person.span())) : null;
    }

    /** "Ruritanian President X", "Ruritania's president, X", "the president of Ruritania, X". */
    private static boolean before(String text, Span person, Mention place) {
        String between = text.substring(place.span().end(), person.start());
        boolean people = place.type() == EntityType.NATIONALITY;
        boolean owns = between.startsWith("'s ") || between.startsWith("\u2019s ");
        return people && between.startsWith(" ") && isTitle(between)
                || !people && owns && isTitle(between.substring(2))
                || !people
                        && between.equals(", ")
                        && endsWithRoleOf(text.substring(0, place.span().start()));
    }

    /** "X, the Ruritanian president", "X, president of Ruritania", "President X of Ruritania". */
    private static boolean behind(String text, Span person, Mention place) {
        String between = text.substring(person.end(), place.span().start());
        if (place.type() == EntityType.NATIONALITY) {
            return between.startsWith(", ")
                    && only(between.substring(2))
                    && isTitle(firstWords(text.substring(place.span().end())));
        }
        boolean apposition = APPOSITION.matcher(between).matches() && endsWithRoleOf(between);
        boolean of = between.equals(" of ") && endsWithRole(text.substring(0, person.start()));
        return apposition || of;
    }

    private static String firstWords(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        List<String> words = words(text.substring(0, end));
        int n = 0;
        while (n < words.size() && inTitle(words.get(n))) {
            n++;
        }
        return String.join(" ", words.subList(0, n));
    }

    private static boolean endsWithRoleOf(String text) {
        String bare = text.endsWith(" the ") ? text.substring(0, text.length() - 4) : text;
        return bare.endsWith(" of ") && endsWithRole(bare.substring(0, bare.length() - 3));
    }

    private static boolean endsWithRole(String text) {
        String bare = text.strip();
        return Roles.isOne(lower(bare.substring(bare.lastIndexOf(' ') + 1)));
    }

    /** Words of a title only, a role among them. */
    private static boolean isTitle(String text) {
        return only(text) && words(text).stream().anyMatch(Roles::isOne);
    }

    private static boolean only(String text) {
        return words(text).stream().allMatch(Office::inTitle);
    }

    private static boolean inTitle(String word) {
        return IN_TITLES.contains(word) || Roles.isOne(word);
    }

    private static List<String> words(String text) {
        String bare = lower(text).strip();
        return bare.isEmpty()
                ? List.of()
                : List.of(SPACE.split(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
