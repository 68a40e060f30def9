package org.variorum.annotate.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.BodyNoun;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** "Reuters reported, citing two officials, that …": the officials are who said it, and Reuters passes it on. */
public final class Cited {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    /** Behind a person or a body, what begins to tell more of them or goes on with the sentence. */
    private static final Set<String> ENDS = Set.of(",", ";", ":", "--", "who", "which", "that", "as", "(");
    /** Those who are cited without a name, beside bodies and those who hold an office. */
    private static final Set<String> SAYERS = Set.of(
            "source",
            "people",
            "person",
            "witness",
            "statement",
            "report",
            "document",
            "letter",
            "memo",
            "email",
            "resident",
            "briefing",
            "interview",
            "transcript",
            "insider",
            "employee",
            "colleague",
            "relative",
            "spokespeople");

    private final String text;
    private final Cast cast;
    private final Roles roles;

    /** @param text the report's */
    public Cited(String text, Cast cast, Roles roles) {
        this.text = text;
        this.cast = cast;
        this.roles = roles;
    }

    /** What the cited say, as readings within those that pass it on; puts right what is read around them. */
    List<Reading> in(List<Clause> clauses, List<Reading> readings) {
        List<Reading> out = new ArrayList<>();
        for (Clause c : clauses) {
            for (int i = 0; i < c.size(); i++) {
                Reading r = CITING.contains(c.at(i).lower()) && !c.at(i).quoted() ? cited(c, i, readings) : null;
                if (r != null) {
                    out.add(r);
                }
            }
        }
        return out;
    }

    private @Nullable Reading cited(Clause c, int citing, List<Reading> readings) {
        Reading teller = teller(c, citing, readings);
        int end = end(c, citing + 1);
        int head = head(c, citing + 1, end);
        if (teller == null || head < 0 || c.is(end, "as") || !says(c, head, c.span(citing + 1, end - 1))) {
            return null;
        }
        Span source = c.span(citing + 1, end - 1);
        told(c, c.at(citing).span(), source, end, teller, readings);
        if (teller.content().isEmpty()) {
            return null;
        }
        Reading r = new Reading(
                c,
                citing,
                Cues.Kind.SAY,
                new NounPhrase(citing + 1, head),
                source,
                c.at(citing).span(),
                0.75);
        r.content().addAll(teller.content());
        return r.through(teller);
    }

    /** Who reports what the cited say: the nearest in the sentence who says anything. */
    private static @Nullable Reading teller(Clause c, int citing, List<Reading> readings) {
        Span at = c.at(citing).span();
        Reading best = null;
        for (Reading r : readings) {
            Span cue = r.cue();
            boolean tells = r.clause() == c
                    && cue != null
                    && !cue.overlaps(at)
                    && !r.covers(at)
                    && r.source() != null
                    && r.kind() != Cues.Kind.HOLD;
            if (tells && (best == null || distance(r, at) < distance(best, at))) {
                best = r;
            }
        }
        return best;
    }

    private static int distance(Reading r, Span at) {
        return Math.abs(r.anchor().start() - at.start());
    }

    private static int end(Clause c, int from) {
        int i = from;
        while (i <= c.lastWord() && !ENDS.contains(c.at(i).lower()) && !c.at(i).quoted()) {
            i++;
        }
        return i;
    }

    /** The last noun of the phrase's first run of words: "officials" of "two officials familiar with the talks". */
    private static int head(Clause c, int from, int end) {
        int head = -1;
        for (int i = from;
                i < end && (c.tagged(i, "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON") || c.is(i, "'s"));
                i++) {
            head = c.tagged(i, "NOUN", "PROPN") ? i : head;
        }
        return head;
    }

    private boolean says(Clause c, int head, Span phrase) {
        String word = c.at(head).lower();
        if (isSayer(word) || isSayer(singular(word)) || roles.classOf(word) != null) {
            return true;
        }
        for (Mention m : cast.in(phrase)) {
            boolean someone = m.type() == EntityType.PERSON || m.type() == EntityType.ORGANIZATION;
            if (someone && m.span().end() == c.at(head).span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Bodies that are matters as often: "citing opposition from residents". */
    private static final Set<String> MATTERS = Set.of("opposition", "state", "leadership", "campaign", "force");

    private static boolean isSayer(String noun) {
        return SAYERS.contains(noun) || BodyNoun.is(noun) && !MATTERS.contains(noun);
    }

    private static String singular(String noun) {
        int letters = noun.length();
        if (noun.endsWith("ies")) {
            return noun.substring(0, letters - 3) + "y";
        }
        return noun.endsWith("s") ? noun.substring(0, letters - (noun.endsWith("sses") ? 2 : 1)) : noun;
    }

    /** Where "that …" behind those who are cited was given to nobody or to them, it is what the teller reports. */
    private void told(Clause c, Span cue, Span source, int end, Reading teller, List<Reading> readings) {
        int that = c.is(end, ",") ? end + 1 : end;
        boolean follows = teller.content().isEmpty() && c.is(that, "that") && that < c.lastWord();
        Span rest = follows ? c.span(that, c.lastWord()).trim(text) : null;
        for (Reading r : readings) {
            if (r != teller && r.cue() != null && cue.overlaps(r.anchor())) {
                r.content().clear();
                r.content().add(source);
            }
        }
        if (rest != null) {
            teller.content().add(rest);
        }
    }
}
