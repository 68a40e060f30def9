package org.variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Sentence;

/** What one report alone has, so that it is not seen in the others. */
final class OnlyOne {
    private static final int SMALL = 10;
    /** How much further up than it stands, as a part of its report, a sentence comes for what it holds. */
    private static final double FIGURE = 0.3;

    private static final double STANCE = 0.2;
    private static final double SAYING = 0.1;

    /** Where somebody comes from and where something lies on the map: true and dull. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "\\b(?:born (?:in|on)|grew up|graduated|alma mater|survived by|latitude|longitude|(?:kilomet(?:re|er)s?|miles?)"
                    + " (?:north|south|east|west))\\b|\\d\\s?°");

    /** Fewer telling words are an aside. */
    private static final int TELLING = 7;

    private static final double ASIDE = 0.4;

    /** What a feed broke off, and the address or the name below a message shown in a page, tell nothing. */
    private static final Pattern NOTHING_TOLD =
            Pattern.compile("(?:\\.\\.\\.|\u2026)\\s*$|pic\\.twitter\\.com/|\\(@\\w+\\)");

    private final Set<Place> elsewhere = new HashSet<>();
    private final Echoes echoes;

    private record Place(String report, int start) {}

    private OnlyOne(List<Claim> claims, List<Difference> differences, Echoes echoes) {
        this.echoes = echoes;
        for (Claim c : claims) {
            if (c.reports() > 1) {
                c.evidence().forEach(e -> elsewhere.add(place(e.at())));
            }
        }
        differences.forEach(d -> d.sides().forEach(s -> elsewhere.add(place(s.at()))));
    }

    /**
     * Ids of such claims. What stands far up in its report comes first, a notable figure, a stance and what somebody says earlier
     * than that, background last.
     */
    static List<String> of(List<Claim> claims, List<Difference> differences, Echoes echoes) {
        OnlyOne only = new OnlyOne(claims, differences, echoes);
        List<Claim> single = new ArrayList<>(claims);
        single.removeIf(
                c -> c.reports() > 1 || tellsNothing(c) || c.evidence().stream().anyMatch(e -> only.elsewhere(e.at())));
        single.sort(Comparator.comparingDouble(OnlyOne::rank));
        return single.stream().map(Claim::id).toList();
    }

    /** The sentence, since words in quotation marks are cited without what stands around them. */
    private static Place place(Citation at) {
        Sentence sentence = at.report().sentenceAt(at.span());
        return new Place(
                at.reportId(),
                sentence == null ? at.span().start() : sentence.span().start());
    }

    private boolean elsewhere(Citation at) {
        return elsewhere.contains(place(at)) || echoes.has(at);
    }

    private static boolean tellsNothing(Claim c) {
        return c.evidence().stream()
                .anyMatch(e -> NOTHING_TOLD.matcher(e.at().text()).find());
    }

    private static double rank(Claim c) {
        Citation at = c.evidence().getFirst().at();
        double length = Math.max(1, at.report().report().text().length());
        double rank = at.span().start() / length - bonus(c) + (isAside(c, Grams.words(at.text())) ? ASIDE : 0);
        return BACKGROUND.matcher(at.text()).find() ? rank + 1 + FIGURE : rank;
    }

    /** Few words, or such as lean on the sentence before and are nobody's. */
    private static boolean isAside(Claim c, List<String> words) {
        boolean leans = c.by() == null && !words.isEmpty() && SmallWords.leans(words.getFirst());
        return leans || words.stream().filter(Terms::tells).count() < TELLING;
    }

    private static double bonus(Claim c) {
        return switch (c.kind()) {
            case FIGURE -> notable(c) ? FIGURE : 0;
            case OFFER -> STANCE;
            case POSITION -> c.by() == null ? 0 : STANCE;
            case STATEMENT -> c.by() == null ? 0 : SAYING;
            case EVENT -> 0;
        };
    }

    /** Small counts without a unit, "two flags", are colour. */
    private static boolean notable(Claim c) {
        if (c.value() == null) {
            return false;
        }
        Amount amount = c.value().amount();
        return amount.unit() != null || amount.high().doubleValue() >= SMALL;
    }
}
