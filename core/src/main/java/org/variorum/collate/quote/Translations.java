package org.variorum.collate.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Office;
import org.variorum.annotate.lexicon.Countries;
import org.variorum.collate.passage.Names;
import org.variorum.report.Span;

/**
 * Finds which remarks were probably made in another language than English, so that each report, or whoever it has them from,
 * put them into English: a report says so; else a report's title for the speaker names a country that does not speak
 * English; else, where no title names a country, reports word more than one of his remarks differently throughout.
 */
final class Translations {
    private static final Pattern SAID_IN = Pattern.compile(
            "(?U)\\b(?:sa(?:id|ys?|ying)|sp(?:oke|eak(?:s|ing)?)|wr(?:ote|it(?:es?|ten|ing))|posted|tweeted|add(?:s|ed|ing)"
                    + "|told|repl(?:ied|ies|ying)|answer(?:ed|s|ing)|statement|remarks|address|speech|interview)\\b"
                    + "[^.;\u201C\u201D\"]{0,40}?\\bin (\\p{Lu}\\p{Ll}+)"
                    + "(?=\\s*(?:[,.;:)\u201C\u201D\"\u2013\u2014]|$|(?:on|at|to|during|and|but|that|through|as|from|while|with)\\b))");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?iU)\\b(?:(?:through|via|with|using|by) (?:an?|his|her|the|their) (?:\\w+ )?(?:interpreter|translator)s?"
                    + "|according to an? (?:\\w+ ){0,4}translation|in (?:an? )?(?:\\w+ )?translation"
                    + "|translat(?:ed (?:from|into|by)|ion (?:by|of|provided)))\\b");

    /** Languages that are not called as a people is. */
    private static final Set<String> LANGUAGES = Set.of(
            "Arabic",
            "Hebrew",
            "Farsi",
            "Persian",
            "Dari",
            "Pashto",
            "Hindi",
            "Urdu",
            "Bengali",
            "Mandarin",
            "Cantonese",
            "Swahili",
            "Kurdish",
            "Catalan",
            "Tibetan",
            "Yiddish");

    private static final String ENGLISH = "English";
    private static final int FEWEST_REMARKS = 2;
    private static final int FEWEST_WORDS = 5;

    private final List<AnnotatedReport> reports;
    /** How many remarks of a speaker are worded differently throughout, by the speaker's id. */
    private final Map<String, Integer> reworded = new LinkedHashMap<>();

    private @Nullable List<Title> titles;

    /** @param quotes the wordings of each remark of the story */
    Translations(List<AnnotatedReport> reports, List<List<QuotePiece>> quotes) {
        this.reports = reports;
        for (List<QuotePiece> variants : quotes) {
            Set<String> speakers = new TreeSet<>();
            variants.forEach(v -> id(v.speaker(), speakers));
            if (speakers.size() == 1 && throughout(variants)) {
                reworded.merge(speakers.iterator().next(), 1, Integer::sum);
            }
        }
    }

    private static void id(@Nullable Speaker speaker, Set<String> out) {
        if (speaker != null) {
            out.add(speaker.id());
        }
    }

    /** Two wordings of about one length that share few words. */
    private static boolean throughout(List<QuotePiece> variants) {
        List<QuotePiece> whole =
                variants.stream().filter(v -> v.words() >= FEWEST_WORDS).toList();
        for (QuotePiece a : whole) {
            for (QuotePiece b : whole) {
                boolean alike = 2 * a.words() >= b.words() && 2 * b.words() >= a.words();
                if (a.report() != b.report()
                        && alike
                        && Wording.how(List.of(a.at().text(), b.at().text())) == Wording.How.LOOSE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why the wordings of one remark are probably translations, as a sentence; null where they are probably none. */
    @Nullable
    String why(List<QuotePiece> variants) {
        Speaker speaker = null;
        String told = null;
        for (QuotePiece v : variants) {
            speaker = speaker == null ? v.speaker() : speaker;
            String language = told(v);
            if (ENGLISH.equals(language)) {
                return null;
            }
            told = told == null ? language : told;
        }
        if (told != null) {
            return "A report tells of a translation: \u201C" + told + "\u201D.";
        }
        return speaker == null ? null : spokenBy(speaker);
    }

    private record Title(Office office, String words) {}

    /** Read once, and only of stories with a remark in two wordings. */
    private List<Title> titles() {
        if (titles == null) {
            titles = reports.stream()
                    .flatMap(r -> Office.of(r).stream()
                            .map(o -> new Title(o, o.words().in(r.report().text()))))
                    .toList();
        }
        return titles;
    }

    private @Nullable String spokenBy(Speaker speaker) {
        Title first = null;
        for (Title t : titles()) {
            if (Names.related(speaker.id(), t.office().holder().id())) {
                if (Countries.speaksEnglish(t.office().country())) {
                    return null;
                }
                first = first == null ? t : first;
            }
        }
        if (first != null) {
            return "Probably two translations: a report speaks of \u201C" + first.words() + "\u201D.";
        }
        int remarks = reworded.getOrDefault(speaker.id(), 0);
        return remarks < FEWEST_REMARKS
                ? null
                : "Probably two translations: the reports word " + remarks + " remarks of " + speaker.name()
                        + " differently throughout.";
    }

    /** The words that say in which language this was said, or that it was translated; {@link #ENGLISH} for English. */
    private static @Nullable String told(QuotePiece v) {
        AnnotatedReport report = v.at().report();
        Sentence own = v.sentence();
        String found = own == null ? null : told(report, own.span());
        Span source = v.attribution() == QuotePiece.NOBODY
                ? null
                : report.attributions().get(v.attribution()).source();
        Sentence saying = found != null || source == null ? null : report.sentenceAt(source);
        return saying == null || saying.equals(own) ? found : told(report, saying.span());
    }

    private static @Nullable String told(AnnotatedReport report, Span sentence) {
        String words = sentence.in(report.report().text());
        Matcher in = SAID_IN.matcher(words);
        while (in.find()) {
            String language = in.group(1);
            Span at = new Span(sentence.start() + in.start(1), sentence.start() + in.end(1));
            if (language.equals(ENGLISH)) {
                return ENGLISH;
            }
            if (LANGUAGES.contains(language) || isPeople(report, at)) {
                return "in " + language;
            }
        }
        Matcher translated = TRANSLATED.matcher(words);
        return translated.find() ? translated.group() : null;
    }

    private static boolean isPeople(AnnotatedReport report, Span at) {
        return report.mentions().stream().anyMatch(m -> m.span().equals(at) && isPeople(m));
    }

    private static boolean isPeople(Mention m) {
        Entity e = m.entity();
        return m.type() == EntityType.NATIONALITY && !Countries.speaksEnglish(e);
    }
}
