package org.variorum.tell.layout.standalone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.passage.PointsBack;
import org.variorum.group.StopWords;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Beginning;
import org.variorum.tell.layout.words.Plainly;
import org.variorum.tell.layout.words.Words;

/**
 * What a brief has told of before, so that a line may speak of "the ferry"; a line that speaks of what only the sentence before it
 * in its report tells of cannot stand alone.
 */
public final class Given {
    private static final Pattern WHO_SPEAKS = Pattern.compile("^(?:He|She)\\b");

    private static final Pattern POINTING =
            Pattern.compile("^(?:This|These) (?<what>\\p{Ll}[\\p{Ll}-]+(?: \\p{Ll}[\\p{Ll}-]+)?)");

    /** There is but one, or which one is meant the place and the time tell. */
    private static final Set<String> KNOWN = Stems.of(
            "state country nation city town county village government president world public region area season police court economy"
                    + " economic capital weekend week month year day morning afternoon evening night today future past present time media"
                    + " press internet web people market sun sky sea earth weather home house street road ground floor air water"
                    + " way rest end middle beginning start top bottom side part center centre front back edge majority"
                    + " congress senate military army navy prime minister king queen pope church latter former same other others half quarter field league law");

    /** Names for one thing. */
    private static final Set<String> LAWS = Stems.of("bill law measure legislation act proposal");

    /** What so large a part of the reports begin with is what the story is about. */
    private static final int A_THIRD = 3;

    private final Set<String> headlines = new HashSet<>();
    private final Set<String> leads = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /** @param headlines what the brief prints first */
    public Given(List<String> headlines) {
        headlines.forEach(text -> this.headlines.addAll(Stems.of(text)));
    }

    /** What a reader has from the start: the headlines, and what the reports begin with. */
    public static Given from(Ledger ledger) {
        return by(ledger, List.of(), List.of());
    }

    /** What a reader has before the sections that follow what is agreed and what differs. */
    public static Given by(Ledger ledger, List<Assertion> agreed, List<Difference> differences) {
        List<String> headlines = new ArrayList<>(List.of(ledger.title()));
        Map<String, Integer> leads = new HashMap<>();
        for (AnnotatedReport report : ledger.reports()) {
            String title = report.report().title();
            headlines.add(title == null ? "" : title);
            Set<String> lead = new HashSet<>();
            report.sentences().stream()
                    .limit(Beginning.LEAD)
                    .forEach(s ->
                            lead.addAll(Stems.of(s.span().in(report.report().text()))));
            lead.forEach(word -> leads.merge(word, 1, Integer::sum));
        }
        int several = Math.ceilDiv(ledger.reports().size(), A_THIRD);
        Given out = new Given(headlines);
        leads.forEach((word, reports) -> {
            if (reports >= several) {
                out.leads.add(word);
            }
        });
        agreed.forEach(assertion -> out.told.addAll(Stems.of(assertion.at().text())));
        differences.forEach(d ->
                d.sides().forEach(side -> out.told.addAll(Stems.of(side.at().text()))));
        return out;
    }

    /** Whether a stretch of a report cannot be understood without the sentence before it. */
    public boolean leans(AnnotatedReport report, Span shown) {
        return leans(report, shown, false);
    }

    /** @param known whether who speaks is named beside it */
    public boolean leans(AnnotatedReport report, Span shown, boolean known) {
        String text = shown.in(report.report().text());
        String first = withoutTold(text.replaceFirst("^[^\\p{L}\\p{N}]+", ""));
        String words = known ? WHO_SPEAKS.matcher(first).replaceFirst("") : first;
        String own = Plainly.own(report, shown);
        if (Plainly.beginsQuoted(report, shown)) {
            return Said.leans(report, shown, words, own) || isGivenBefore(report, shown, text, true);
        }
        return Alone.isUnopened(text)
                || PointsBack.in(words)
                || Anaphor.in(words, own)
                || !known && Pronouns.lacksPerson(report, shown, own)
                || Pronouns.lacksThing(report, shown, own)
                || isGivenBefore(report, shown, own, false);
    }

    /** "This flaw", where the headlines tell of it. */
    private String withoutTold(String words) {
        Matcher pointing = POINTING.matcher(words);
        return pointing.lookingAt() && isHeadline(pointing.group("what"))
                ? words.substring(pointing.start("what"))
                : words;
    }

    private boolean isHeadline(String words) {
        return Words.of(words).keys().stream()
                .filter(w -> !StopWords.has(w))
                .map(Stems::one)
                .anyMatch(w -> headlines.contains(w) || leads.contains(w));
    }

    /** "The bridge", told of in the sentences before and nowhere in the brief. */
    private boolean isGivenBefore(AnnotatedReport report, Span shown, String own, boolean onlyFirst) {
        Before before = Before.of(report, shown);
        for (Definite phrase : Definite.in(own)) {
            boolean opens = phrase.opens(own);
            Set<String> here = Stems.of(own.substring(0, phrase.before()));
            List<String> heads = phrase.words().stream().map(Stems::one).toList();
            boolean named = isNamed(report, shown, phrase.before());
            boolean known =
                    heads.stream().anyMatch(h -> here.contains(h) || isKnown(h, before) || named && PersonNouns.has(h));
            if (known || onlyFirst && !opens) {
                continue;
            }
            for (int i = 0; i < phrase.bare(); i++) {
                String head = heads.get(i);
                if (before.has(head) || Anaphor.isJustTold(phrase.words().get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(String noun, Before before) {
        return headlines.contains(noun)
                || KNOWN.contains(noun)
                || (leads.contains(noun) || told.contains(noun)) && !(PersonNouns.has(noun) && before.isNew(noun))
                || LAWS.contains(noun) && !(Collections.disjoint(headlines, LAWS) && Collections.disjoint(leads, LAWS));
    }

    /** Whether somebody is named before. */
    private static boolean isNamed(AnnotatedReport report, Span shown, int before) {
        return report.mentions().stream()
                .anyMatch(m -> m.type() == EntityType.PERSON
                        && m.span().start() >= shown.start()
                        && m.span().start() < shown.start() + before);
    }
}
