package org.variorum.collate.quote;

import java.util.List;
import java.util.Set;
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
 * English. That reports word remarks of one speaker differently shows no translation: two reporters listen differently too.
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

    private final List<AnnotatedReport> reports;
    private @Nullable List<Title> titles;

    Translations(List<AnnotatedReport> reports) {
        this.reports = reports;
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
        return first == null
                ? null
                : "Probably two translations: a report speaks of \u201C" + first.words() + "\u201D.";
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
