package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.PointsBack;
import org.variorum.report.Span;

/**
 * What a brief has told of before, so that a line may speak of "the ferry"; a line that speaks of what only the sentence before it
 * in its report tells of cannot stand alone.
 */
final class Given {
    /** So many sentences back a thing was told of just now. */
    private static final int JUST = 3;

    /** Words of a noun phrase behind its article. */
    private static final Pattern THE =
            Pattern.compile("\\b(?:[Tt]he|[Tt]hose|[Ss]uch)\\s+(\\p{Ll}[\\p{Ll}-]+)(?:\\s+(\\p{Ll}[\\p{Ll}-]+))?");

    /** Nothing that says which one is meant. */
    private static final Pattern ENDS = Pattern.compile("[.;:]|$|,(?! (?:which|who|where|when)\\b)");

    private static final Pattern PERSON =
            Pattern.compile("(?:^|[\\s,(])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\\b(?!['\u2019]s [\\p{Lu}])");

    /** "She had slept, Kovac said": another. */
    private static final Pattern TELLS_IT = Pattern.compile(" (?:said|says|told|added|adds|wrote|noted|explained)\\b");

    /** "A spokeswoman", "one student". */
    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(?:[Tt]he|[Aa]n?|[Ee]very|[Oo]ne|[Nn]o|[Ww]hose?) \\p{Ll}");

    /** In a quotation that opens a line. */
    private static final Pattern SAID_OF =
            Pattern.compile("^(?:This|That|These|Those|He|She|They|It(?= (?:has|will|was|did|does)\\b))\\b");

    /** Which one is meant, the place tells. */
    private static final Set<String> KNOWN = Set.of(
            "state",
            "country",
            "nation",
            "city",
            "town",
            "government",
            "president",
            "world",
            "public",
            "region",
            "area",
            "season",
            "police",
            "court",
            "economy",
            "economic",
            "capital");

    /** Names for one thing. */
    private static final Set<String> LAWS = Set.of("bill", "law", "measure", "legislation", "act", "proposal");

    private static final int SHORTEST = 4;

    private final Set<String> told = new HashSet<>();

    /** @param told what the brief prints before, its headlines too */
    Given(List<String> told) {
        told.forEach(text -> Words.of(text).keys().forEach(w -> this.told.add(stem(w))));
    }

    /** What a reader has before the sections that follow what is agreed and what differs. */
    static Given by(Ledger ledger, List<Assertion> agreed, List<Difference> differences) {
        List<String> told = new ArrayList<>(List.of(ledger.title()));
        for (AnnotatedReport report : ledger.reports()) {
            String title = report.report().title();
            told.add(title == null ? "" : title);
        }
        agreed.forEach(assertion -> told.add(assertion.at().text()));
        differences.forEach(d -> d.sides().forEach(side -> told.add(side.at().text())));
        return new Given(told);
    }

    /** Whether a stretch of a report cannot be understood without the sentence before it. */
    boolean leans(AnnotatedReport report, Span shown) {
        String words = shown.in(report.report().text());
        if (Plainly.beginsQuoted(report, shown)) {
            String said = words.replaceFirst("^\\P{L}+", "");
            Span first = report.quotedIn(shown).getFirst().span();
            return SAID_OF.matcher(said).lookingAt()
                    || Alone.leans(first.in(report.report().text()));
        }
        String own = Plainly.own(report, shown);
        return PointsBack.in(words)
                || Anaphor.in(words, own)
                || lacksPerson(report, shown, own)
                || isJustTold(own)
                || isGivenBefore(report, shown, own);
    }

    private boolean isJustTold(String own) {
        String noun = Anaphor.noun(own);
        return noun != null && !told.contains(noun);
    }

    /** "In 2013 she paid": nobody is named whom it could mean. */
    private static boolean lacksPerson(AnnotatedReport report, Span shown, String own) {
        Matcher pronoun = PERSON.matcher(own);
        if (!pronoun.find()) {
            return false;
        }
        String before = own.substring(0, pronoun.start());
        boolean named = report.mentions().stream()
                .anyMatch(m -> shown.contains(m.span())
                        && m.type() == EntityType.PERSON
                        && !(m.span().start() > shown.start() + pronoun.start()
                                && TELLS_IT.matcher(own.substring(m.span().end() - shown.start()))
                                        .lookingAt()));
        return !named && !SOMEBODY.matcher(before).find();
    }

    /** "The bridge", told of in the sentences before and nowhere in the brief. */
    private boolean isGivenBefore(AnnotatedReport report, Span shown, String own) {
        Set<String> before = before(report, shown);
        Matcher the = THE.matcher(own);
        while (the.find()) {
            boolean opens = own.substring(0, the.start()).isBlank();
            boolean second = the.group(2) != null && !before.contains(stem(the.group(1)));
            String head = second ? the.group(2) : the.group(1);
            String behind = own.substring(second ? the.end(2) : the.end(1));
            if (before.contains(stem(head))
                    && !isTold(stem(head))
                    && !isTold(stem(the.group(1)))
                    && (the.group(2) == null || !isTold(stem(the.group(2))))
                    && (opens || ENDS.matcher(behind).lookingAt())
                    && !Words.of(own.substring(0, the.start())).keys().stream()
                            .map(Given::stem)
                            .toList()
                            .contains(stem(head))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(String noun) {
        return told.contains(noun) || KNOWN.contains(noun) || LAWS.contains(noun) && !Collections.disjoint(told, LAWS);
    }

    private static Set<String> before(AnnotatedReport report, Span shown) {
        Set<String> words = new HashSet<>();
        Sentence first = report.sentenceAt(shown);
        int at = first == null ? 0 : report.sentences().indexOf(first);
        for (Sentence s : report.sentences().subList(Math.max(0, at - JUST), at)) {
            Words.of(s.span().in(report.report().text())).keys().stream()
                    .filter(w -> w.length() >= SHORTEST)
                    .forEach(w -> words.add(stem(w)));
        }
        return words;
    }

    private static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return w.endsWith("ies")
                ? w.substring(0, w.length() - 3) + "y"
                : w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
    }
}
