package org.variorum.annotate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/** Finds where a party stands: verbs that demand, offer, accept, reject, support or warn, and what they are about. */
final class PositionFinder {
    private static final Map<String, Position.Stance> STEMS = Map.ofEntries(
            Map.entry("demand", Position.Stance.DEMANDS),
            Map.entry("insist", Position.Stance.DEMANDS),
            Map.entry("call for", Position.Stance.DEMANDS),
            Map.entry("called for", Position.Stance.DEMANDS),
            Map.entry("calls for", Position.Stance.DEMANDS),
            Map.entry("offer", Position.Stance.OFFERS),
            Map.entry("pledg", Position.Stance.OFFERS),
            Map.entry("promis", Position.Stance.OFFERS),
            Map.entry("propos", Position.Stance.OFFERS),
            Map.entry("accept", Position.Stance.ACCEPTS),
            Map.entry("agree", Position.Stance.ACCEPTS),
            Map.entry("reject", Position.Stance.REJECTS),
            Map.entry("dismiss", Position.Stance.REJECTS),
            Map.entry("denounc", Position.Stance.REJECTS),
            Map.entry("refus", Position.Stance.REJECTS),
            Map.entry("rebuff", Position.Stance.REJECTS),
            Map.entry("oppos", Position.Stance.REJECTS),
            Map.entry("condemn", Position.Stance.REJECTS),
            Map.entry("slam", Position.Stance.REJECTS),
            Map.entry("rubbish", Position.Stance.REJECTS),
            Map.entry("support", Position.Stance.SUPPORTS),
            Map.entry("back", Position.Stance.SUPPORTS),
            Map.entry("welcom", Position.Stance.SUPPORTS),
            Map.entry("endors", Position.Stance.SUPPORTS),
            Map.entry("hail", Position.Stance.SUPPORTS),
            Map.entry("warn", Position.Stance.WARNS),
            Map.entry("threaten", Position.Stance.WARNS),
            Map.entry("caution", Position.Stance.WARNS));
    private static final int LONGEST = 90;

    private PositionFinder() {}

    static @Nullable Position find(String text, Reading r, @Nullable Speaker speaker) {
        if (speaker == null || r.content().isEmpty()) {
            return null;
        }
        Position.Stance stance = stance(r);
        boolean denied = r.anchor().in(text).matches("(?i).*\\b(?:not|never|n['\u2019]t)\\b.*");
        if (stance == null || denied) {
            return null;
        }
        Span on = r.content().getFirst();
        String about = on.in(text);
        Span span = r.source() != null && r.clause().span().contains(r.source())
                ? r.source().cover(r.anchor()).cover(on)
                : r.anchor().cover(on);
        return new Position(speaker, stance, about.length() > LONGEST ? shorten(about) : about, span);
    }

    /** The stance that the reading's verb takes; null where it takes none. */
    static Position.@Nullable Stance stance(Reading r) {
        if (r.cue() == null) {
            return null;
        }
        String cue = r.clause().at(r.cueToken()).lower();
        String phrase = r.clause().has(r.cueToken() + 1)
                ? cue + " " + r.clause().at(r.cueToken() + 1).lower()
                : cue;
        for (Map.Entry<String, Position.Stance> e : STEMS.entrySet()) {
            if (e.getKey().contains(" ") ? phrase.equals(e.getKey()) : cue.startsWith(e.getKey())) {
                return e.getValue();
            }
        }
        return null;
    }

    /** Whole words only; the span holds the rest. */
    private static String shorten(String about) {
        int cut = about.lastIndexOf(' ', LONGEST);
        return about.substring(0, cut < 0 ? LONGEST : cut) + " \u2026";
    }
}
