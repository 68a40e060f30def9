package org.variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.TimeExpression;
import org.variorum.report.Span;

/** Says how the variants of one quoted sentence differ in channel and in the day they are given. */
final class QuoteDifferences {
    private static final Pattern DATED = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");
    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("x", "social media"),
            Map.entry("tweet", "social media"),
            Map.entry("twitter", "social media"),
            Map.entry("facebook", "social media"),
            Map.entry("telegram", "social media"),
            Map.entry("instagram", "social media"),
            Map.entry("post", "social media"),
            Map.entry("media", "social media"),
            Map.entry("interview", "interview"),
            Map.entry("conference", "press conference"),
            Map.entry("briefing", "press conference"),
            Map.entry("statement", "statement"),
            Map.entry("release", "statement"),
            Map.entry("speech", "address"),
            Map.entry("address", "address"),
            Map.entry("broadcast", "address"),
            Map.entry("television", "address"),
            Map.entry("letter", "letter"),
            Map.entry("report", "report"));

    private QuoteDifferences() {}

    static List<Difference> of(List<QuotePiece> variants, List<String> claims) {
        List<Difference> out = new ArrayList<>();
        channel(variants, claims, out);
        time(variants, claims, out);
        return out;
    }

    private static void channel(List<QuotePiece> variants, List<String> claims, List<Difference> out) {
        Set<String> classes = new TreeSet<>();
        List<Difference.Side> sides = new ArrayList<>();
        for (QuotePiece p : variants) {
            String via = p.via();
            if (via != null) {
                String[] words = via.toLowerCase(Locale.ROOT).split(" ", -1);
                String last = words[words.length - 1];
                String way = CHANNELS.get(last);
                if (way != null) {
                    classes.add(way);
                    sides.add(new Difference.Side(p.at(), via));
                }
            }
        }
        if (classes.size() > 1) {
            out.add(new Difference(
                    Ids.of("d", "channel", variants.getFirst().at()),
                    Difference.Kind.CHANNEL,
                    Difference.Verdict.CONFLICT,
                    Difference.Reason.UNKNOWN,
                    "The reports say that the same words came by different ways.",
                    sides,
                    claims));
        }
    }

    private static void time(List<QuotePiece> variants, List<String> claims, List<Difference> out) {
        Set<String> days = new TreeSet<>();
        List<Difference.Side> sides = new ArrayList<>();
        for (QuotePiece p : variants) {
            TimeExpression t = said(p);
            if (t != null && t.value() != null) {
                days.add(t.value());
                Sentence s = p.sentence();
                sides.add(new Difference.Side(
                        new Citation(p.at().report(), s == null ? p.at().span() : s.span(), t.span()),
                        t.span().in(p.at().report().report().text())));
            }
        }
        if (contradict(days)) {
            out.add(new Difference(
                    Ids.of("d", "time", variants.getFirst().at()),
                    Difference.Kind.TIME,
                    Difference.Verdict.CONFLICT,
                    Difference.Reason.UNKNOWN,
                    "The reports give different times for the same words.",
                    sides,
                    claims));
        }
    }

    /** A year does not contradict a day in it, nor a weekday that is not placed any date. */
    private static boolean contradict(Set<String> values) {
        for (String a : values) {
            for (String b : values) {
                boolean sameForm = a.replaceAll("[0-9]", "0").equals(b.replaceAll("[0-9]", "0"));
                boolean bothPlaced =
                        DATED.matcher(a).matches() && DATED.matcher(b).matches();
                if (!a.startsWith(b) && !b.startsWith(a) && (sameForm || bothPlaced)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The only time in the sentence outside the words reported: when it was said. */
    private static @org.jspecify.annotations.Nullable TimeExpression said(QuotePiece p) {
        Sentence s = p.sentence();
        if (s == null) {
            return null;
        }
        AnnotatedReport r = p.at().report();
        if (p.attribution() == QuotePiece.NOBODY) {
            return null;
        }
        TimeExpression found = null;
        for (TimeExpression t : r.times()) {
            boolean outside = s.span().contains(t.span());
            for (Span content : r.attributions().get(p.attribution()).content()) {
                outside &= !content.contains(t.span());
            }
            if (outside && t.type() == TimeExpression.Type.DATE) {
                if (found != null) {
                    return null;
                }
                found = t;
            }
        }
        return found;
    }
}
