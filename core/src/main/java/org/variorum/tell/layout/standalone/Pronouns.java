package org.variorum.tell.layout.standalone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Sentence;
import org.variorum.report.Span;

/** Words for somebody or something that stand where nothing that they could mean stands before them. */
final class Pronouns {
    private static final Pattern PERSON =
            Pattern.compile("(?:^|[\\s,(])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\\b(?!['\u2019]s [\\p{Lu}])");

    /** "She had slept, Kovac said": another. */
    private static final Pattern TELLS_IT = Pattern.compile(" (?:said|says|told|added|adds|wrote|noted|explained)\\b");

    /** "A spokeswoman", "one student". */
    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(?:[Tt]he|[Aa]n?|[Ee]very|[Oo]ne|[Nn]o|[Ww]hose?) \\p{Ll}");

    private static final Pattern THEM = Pattern.compile("(?:^|[\\s,(])(?:[Tt]hey|them|[Tt]heir|themselves)\\b");

    /** Several, or what consists of several. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:\\p{L}[\\p{L}-]+(?<![su'\u2019i])s|people|police|men|women|children|team|crew|couple|family|group|pair|company|government"
                    + "|army|party|public|staff|board|committee|council|everyone|anyone|nobody|everybody|who|whoever|each|many|some|few|others"
                    + "|both|two|three|four|five|six|seven|eight|nine|ten)\\b|\\band \\p{L}|\\d");

    /** "Democrats want them": others than Democrats. */
    private static final Pattern OTHERS = Pattern.compile("^\\P{L}*(?:The )?\\p{L}+(?: \\p{L}+ly)? \\p{Ll}+ them\\b");

    private static final Pattern IT = Pattern.compile("(?:^|[\\s,(])[Ii]t\\b");

    /** "It is clear that", "make it hard to", "when it comes to". */
    private static final Pattern EMPTY = Pattern.compile(
            "^(?:['\u2019]s| (?:is|was|would be|will be|has been|had been|be|seems|seemed|appears|appeared|remains|remained|takes|took"
                    + "|turns|turned|may be|might be|could be|looks|looked|comes|came|happens|happened))\\b"
                    + "(?! (?:un)?likely to\\b| (?:not )?(?:about|set|going|expected|due|scheduled) to\\b)"
                    + "|^ (?:\\p{L}+ ){1,3}(?:to|that|for)\\b(?<= (?:make|clear|hard|easy|possible|impossible|difficult|easier|harder|plain"
                    + "|known|necessary|right) (?:to|that|for))");

    /** One thing. */
    private static final Pattern THING = Pattern.compile(
            "\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Oo]ne|its|his|her|their|our|my|your|another)"
                    + " (?:[\\p{Ll}-]*[\\p{Ll}&&[^s]] ){0,3}?[\\p{Ll}-]*(?:[\\p{Ll}&&[^s]]|ss|us|is)\\b"
                    + "|['\u2019]s? [\\p{Ll}-]+|\\b\\p{L}+(?:tion|ment|ness|ity|ence|ance|ing|ship|ism)\\b|\\bwhat\\b|\\b[Tt]he \\p{Lu}");

    /** Who says something, to whom, and "as Kovac notes": none of them is meant by "it". */
    private static final Pattern SAYING = Pattern.compile(
            "\\b[Tt]here(?:['\u2019]s| (?:is|was|has been)) (?:no |an? )?[\\p{L}-]+|\\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo) (?:[\\p{L}-]+ ){0,3}?(?:official|aide|staffer|spokesman|spokeswoman|spokesperson|source|lawyer|attorney"
                    + "|judge|man|woman|senator|lawmaker|witness|officer|reporter|professor|analyst|expert|clerk|member|leader)s?\\b"
                    + "|\\btold (?:[Tt]he )?(?:\\p{Lu}[\\p{L}.]* ?)+|\\bas [^,]{3,60} (?:notes|noted|says|said|put it|reported|points out|pointed out),");

    private static final Pattern AHEAD = Pattern.compile(
            "^(?:When|As|If|While|After|Before|Since|Although|Though|Asked|Because|Once|Until|Despite)\\b[^,.;]*, (?:Mrs?\\. |Ms\\. |Sen\\. |Rep\\. |Gov\\. )?");

    private Pronouns() {}

    /**
     * "In 2013 she paid": nobody is named whom it could mean.
     *
     * @param own what the report tells there in its own words
     */
    static boolean lacksPerson(AnnotatedReport report, Span shown, String own) {
        Matcher pronoun = PERSON.matcher(own);
        if (!pronoun.find()) {
            return false;
        }
        String before = own.substring(0, pronoun.start());
        Sentence sentence = report.sentenceAt(new Span(shown.start() + pronoun.start(), shown.start() + pronoun.end()));
        int end = sentence == null ? shown.end() : sentence.span().end();
        boolean named = report.mentions().stream()
                .anyMatch(m -> shown.contains(m.span())
                        && m.span().start() < end
                        && m.type() == EntityType.PERSON
                        && !(m.span().start() > shown.start() + pronoun.start()
                                && TELLS_IT.matcher(own.substring(m.span().end() - shown.start()))
                                        .lookingAt()));
        return !named && !SOMEBODY.matcher(before).find() && !isAhead(report, shown, own);
    }

    /** "When he was asked, Kovac said": he is named behind the clause. */
    private static boolean isAhead(AnnotatedReport report, Span shown, String own) {
        Matcher clause = AHEAD.matcher(own);
        return clause.lookingAt()
                && PERSON.matcher(clause.group()).find()
                && report.mentions().stream()
                        .anyMatch(
                                m -> m.type() == EntityType.PERSON && m.span().start() == shown.start() + clause.end());
    }

    /** Whether "they" or "it" is told of, and before it nothing that it could mean. */
    static boolean lacksThing(AnnotatedReport report, Span shown, String own) {
        return lacksSeveral(report, shown, own) || lacksOne(report, shown, own);
    }

    /** "While two of them fled": nobody is told of who are several. */
    static boolean lacksSeveral(AnnotatedReport report, Span shown, String own) {
        Matcher pronoun = THEM.matcher(own);
        if (!pronoun.find()) {
            return false;
        }
        String before = own.substring(0, pronoun.start()).replaceFirst("\\b(?:\\p{L}+|\\d+) of$", "");
        return OTHERS.matcher(own).lookingAt()
                || !SEVERAL.matcher(before).find()
                        && !isNamed(report, shown, before, EntityType.ORGANIZATION)
                        && !isNamed(report, shown, before, EntityType.NATIONALITY);
    }

    /** "Kovac took it inside": of nothing that could be taken is told. */
    private static boolean lacksOne(AnnotatedReport report, Span shown, String own) {
        Matcher pronoun = IT.matcher(own);
        while (pronoun.find()) {
            if (EMPTY.matcher(own.substring(pronoun.end())).find()) {
                continue;
            }
            String before = SAYING.matcher(own.substring(0, pronoun.start()))
                    .replaceAll(m -> " ".repeat(m.group().length()));
            return !THING.matcher(before).find()
                    && !isNamed(report, shown, before, EntityType.ORGANIZATION)
                    && !isNamed(report, shown, before, EntityType.LOCATION)
                    && !isNamed(report, shown, before, EntityType.OTHER);
        }
        return false;
    }

    private static boolean isNamed(AnnotatedReport report, Span shown, String before, EntityType type) {
        return report.mentions().stream()
                .map(m -> m.type() == type ? m.span().start() - shown.start() : -1)
                .anyMatch(at -> at >= 0 && at < before.length() && before.charAt(at) != ' ');
    }
}
