package org.variorum.collate.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.annotate.Amount;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Figure;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.word.Deeds;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.SmallWords;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/** How early a claim of one report comes among such: what stands far up, and what is done, before colour. */
final class Weight {
    private static final int SMALL = 10;
    /** So many sentences of a report are its lead. */
    private static final int LEAD = 2;

    /** How much further up than it stands, as a part of its report, a sentence comes for what it holds. */
    private static final double FIRST = 0.5;

    private static final double FIGURE = 0.3;
    private static final double ACT = 0.3;
    private static final double STANCE = 0.2;
    private static final double SAYING = 0.1;

    /** Where somebody comes from and where something lies on the map: true and dull. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "\\b(?:born (?:in|on)|grew up|graduated|alma mater|survived by|latitude|longitude|(?:kilomet(?:re|er)s?|miles?)"
                    + " (?:north|south|east|west))\\b|\\d\\s?°");

    /** Fewer telling words are an aside. */
    private static final int TELLING = 7;

    private static final double ASIDE = 0.4;

    private Weight() {}

    /** The less the earlier. */
    static double of(Claim c) {
        Citation at = c.evidence().getFirst().at();
        double length = Math.max(1, at.report().report().text().length());
        double rank = at.span().start() / length - bonus(c) + (isAside(c, Grams.words(at.text())) ? ASIDE : 0);
        return BACKGROUND.matcher(at.text()).find() ? rank + 1 + FIGURE : rank;
    }

    /** Whether it is one of the first sentences of its report. */
    static boolean leads(Citation at) {
        return at.report().sentences().stream()
                .limit(LEAD)
                .anyMatch(s -> s.span().overlaps(at.span()));
    }

    /** Whether it tells of a deed or of an amount of something. */
    static boolean isNotable(Citation at) {
        return acts(at) || hasAmount(at);
    }

    /** Few words, or such as lean on the sentence before and are nobody's. */
    private static boolean isAside(Claim c, List<String> words) {
        boolean leans = c.by() == null && !words.isEmpty() && SmallWords.leans(words.getFirst());
        return leans || words.stream().filter(Terms::tells).count() < TELLING;
    }

    private static double bonus(Claim c) {
        Citation at = c.evidence().getFirst().at();
        double kind = switch (c.kind()) {
            case FIGURE -> c.value() != null && notable(c.value().amount()) ? FIGURE : 0;
            case OFFER -> STANCE;
            case POSITION -> c.by() == null ? 0 : STANCE;
            case STATEMENT -> c.by() == null ? 0 : SAYING;
            case EVENT -> 0;
        };
        double holds = Math.max(acts(at) ? ACT : 0, hasAmount(at) ? FIGURE : 0);
        boolean first = leads(at) && !isAside(c, Grams.words(at.text()));
        return Math.max(kind, holds) + (first ? FIRST : 0);
    }

    /** Outside quotation marks: what somebody is only said to have done, in a remark, is talk. */
    private static boolean acts(Citation at) {
        return Deeds.in(at.text()).anyMatch(m -> {
            Span deed = new Span(at.span().start() + m.start(), at.span().start() + m.end());
            return at.report().quotedIn(deed).stream().noneMatch(q -> q.span().contains(deed));
        });
    }

    private static boolean hasAmount(Citation at) {
        AnnotatedReport report = at.report();
        return report.figures().stream()
                .filter(f -> at.span().contains(f.span()))
                .map(Figure::amount)
                .anyMatch(a -> a.unit() != null && notable(a));
    }

    /** Small counts without a unit, "two flags", are colour. */
    private static boolean notable(Amount amount) {
        return amount.unit() != null || amount.high().doubleValue() >= SMALL;
    }
}
