package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Ids;

/** Says how the variants of one quoted sentence differ in channel and in the day they are given. */
final class QuoteDifferences {
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
        Difference redated = Redated.of(variants, claims);
        if (redated != null) {
            out.add(redated);
        }
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
}
