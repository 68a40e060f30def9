package org.variorum.annotate.mending;

import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.annotate.sentence.QuoteMark;
import org.variorum.report.Span;

/** Tells what the network reads as an attribution and nobody says or thinks: "it is unclear why", "the law allows". */
final class Unsaid {
    /** The reporter's own doubt. */
    private static final Pattern IT = Pattern.compile(
            "(?i)(?:it|that|what)(?: (?:is|was|remains|remained)|['\u2019]s)(?: (?!said|reported|believed|thought|feared)\\p{L}+){0,2}"
                    + " (?:unclear|clear|uncertain|certain|unknown|hard|difficult|easy|worth|evident|obvious|possible|unlikely|likely)\\b.*"
                    + "|it (?:does|did)(?:n['\u2019]t| not) (?:appear|seem)\\b.*|it goes without saying",
            Pattern.DOTALL);
    /** What somebody has or takes part in without being said to say anything in it. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?i)(?:(?:the|a|any|some|further|more|of|about|on|over|earlier|questions?|discussions?|debates?|disputes?)\\s*)+");

    private static final Set<String> EFFECTS =
            Set.of("allow", "permit", "enable", "provid", "guarantee", "require", "ensure");
    private static final Set<String> THINGS = Set.of(
            "ruling",
            "decision",
            "measure",
            "law",
            "bill",
            "act",
            "provision",
            "amendment",
            "legislation",
            "plan",
            "program",
            "deal",
            "agreement",
            "protections",
            "recommendations",
            "laws",
            "which");
    private static final Set<String> ADVERBS =
            Set.of("reportedly", "allegedly", "supposedly", "apparently", "purportedly");

    private final String text;

    Unsaid(String text) {
        this.text = text;
    }

    boolean is(Reading r) {
        Span cue = r.cue();
        if (cue == null) {
            return r.source() == null && r.content().stream().noneMatch(this::isMarked);
        }
        Clause c = r.clause();
        int first = c.tokenFrom(cue.start());
        int last = c.tokenFrom(cue.end()) - 1;
        if (!c.has(first) || last < first) {
            return false;
        }
        String words = cue.in(text);
        boolean nobody = r.source() == null
                && (IT.matcher(words).matches() || TOPIC.matcher(words).matches());
        return nobody || isFunctional(r, c, first, last) || isTitle(c, first, last) || isEffect(r, c, first, last);
    }

    /** A quotation of several sentences may begin or end here. */
    private boolean isMarked(Span s) {
        return QuoteMark.isDouble(text.charAt(s.start())) || QuoteMark.isDouble(text.charAt(s.end() - 1));
    }

    /** "Even as": no verb and no noun, and nobody behind it, as there is in "in a letter". */
    private static boolean isFunctional(Reading r, Clause c, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!c.tagged(i, "ADP", "SCONJ", "CCONJ", "DET", "ADV")
                    || ADVERBS.contains(c.at(i).lower())) {
                return false;
            }
        }
        Span source = r.source();
        return source == null || source.start() < r.anchor().start();
    }

    private static boolean isTitle(Clause c, int first, int last) {
        return first == last && (c.is(first, "titled") || c.is(first, "entitled"));
    }

    private static boolean isEffect(Reading r, Clause c, int first, int last) {
        boolean effect = false;
        for (int i = first; i <= last; i++) {
            String word = c.at(i).lower();
            effect |= c.tagged(i, "VERB") && EFFECTS.stream().anyMatch(word::startsWith);
        }
        NounPhrase who = r.sourcePhrase();
        return effect && who != null && c.has(who.to()) && THINGS.contains(head(c, who));
    }

    /** "Ruling" of "the ruling by the court". */
    private static String head(Clause c, NounPhrase who) {
        int i = who.from();
        while (i < who.to() && !c.tagged(i + 1, "ADP", "PUNCT", "VERB")) {
            i++;
        }
        return c.at(i).lower();
    }
}
