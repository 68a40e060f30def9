package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;
import org.variorum.collate.pair.Beside;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.PerPassage;
import org.variorum.report.Span;

/** Finds that two reports have the same words by different ways: one in a letter, one in an interview. */
final class Channels {
    private static final String TO_REPORTERS = "to reporters";
    private static final Map<String, Pattern> WAYS = new TreeMap<>(Map.of(
            "social media",
            way(
                    "on (?:twitter|facebook|instagram|telegram|truth social)|in an? (?:tweet|facebook post|post on x)"
                            + "|tweeted|wrote on (?:twitter|facebook|x)|twitter post|(?:used|took to|via) (?:twitter|facebook)"),
            "interview",
            way("in an? (?:\\p{L}+ ){0,2}interview|told (?:the )?\\p{Lu}\\p{L}+(?: news)? in an interview"),
            "press conference",
            way("(?:news|press) (?:conference|briefing)"),
            "statement",
            way("(?:in|issued|released|put out) an? (?:\\p{L}+ ){0,2}(?:statement|news release|press release)"
                    + "|the statement (?:said|added|read)"),
            "e-mail",
            way("in an? e-?mail|by e-?mail"),
            "speech",
            way("in an? (?:\\p{L}+ ){0,2}(?:speech|address)|televised (?:address|speech)"),
            "letter",
            way("in an? (?:\\p{L}+ ){0,2}letter|in the letter"),
            TO_REPORTERS,
            way("told (?:reporters|journalists)")));
    /** Whoever issues a statement, gives an interview or a press conference may be said to have told reporters. */
    private static final Set<String> SPOKEN = Set.of("interview", "press conference", "statement", TO_REPORTERS);

    /** Two say the same in two ways, and in each their own words, unless the sentences have some in a row in common. */
    private static final int LONG_RUN = 3;

    /** Where more are named than one in one sentence and two in the other, it is hard to tell which is whose. */
    private static final int MOST = 3;

    private final PerPassage<List<Found>> ways = new PerPassage<>(Channels::ways);

    private static Pattern way(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private record Found(String way, Span at) {
        boolean maySame(Found other) {
            boolean loose = way.equals(TO_REPORTERS) || other.way.equals(TO_REPORTERS);
            return way.equals(other.way) || loose && SPOKEN.contains(way) && SPOKEN.contains(other.way);
        }
    }

    @Nullable
    Finding between(Beside both) {
        Passage a = both.a();
        Passage b = both.b();
        List<Found> ours = ways.of(a);
        List<Found> others = ways.of(b);
        boolean shared = ours.stream().anyMatch(x -> others.stream().anyMatch(x::maySame));
        // What is a statement on Twitter to one report may be either to another.
        if (shared || ours.isEmpty() || others.isEmpty() || ours.size() + others.size() > MOST) {
            return null;
        }
        if (both.diff().longestRun() < LONG_RUN) {
            return null;
        }
        Found mine = ours.getFirst();
        Found theirs = others.getFirst();
        return Finding.conflict(
                Difference.Kind.CHANNEL,
                Difference.Reason.UNKNOWN,
                "The reports say that the same came by different ways: " + mine.way() + " and " + theirs.way() + ".",
                mine.at(),
                mine.at().in(a.at().report().report().text()),
                theirs.at(),
                theirs.at().in(b.at().report().report().text()));
    }

    private static List<Found> ways(Passage p) {
        String text = p.at().report().report().text();
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> way : WAYS.entrySet()) {
            Matcher m = way.getValue()
                    .matcher(text)
                    .region(p.at().span().start(), p.at().span().end());
            if (m.find()) {
                found.add(new Found(way.getKey(), new Span(m.start(), m.end())));
            }
        }
        return found;
    }
}
