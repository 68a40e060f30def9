package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Finds attributions by rules: a reporting verb, its subject, and the clause or the quotation that belongs to it. The
 * simplest form that reads ordinary news; a learned reader can take its place behind {@link Annotator}.
 */
final class AttributionRules {
    private static final Set<String> BE = Set.of("is", "was", "were", "are", "be", "been", "being", "'s", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> MODAL =
            Set.of("could", "would", "may", "might", "should", "can", "must", "will", "'ll");
    private static final Set<String> CONDITIONAL =
            Set.of("if", "whether", "unless", "once", "when", "until", "as", "because", "after");
    private static final Set<String> PARTICIPLES = Set.of("seen", "known", "shown");
    private static final Set<String> NOT_ING = Set.of("according");

    private final Cues cues;

    AttributionRules(Cues cues) {
        this.cues = cues;
    }

    List<Reading> read(String text, Clause c) {
        List<Reading> out = new ArrayList<>();
        for (int i = 0; i < c.size(); i++) {
            Reading r = c.is(i, "according") && c.is(i + 1, "to") && !c.at(i).quoted()
                    ? accordingTo(text, c, i)
                    : verb(text, c, i, out);
            if (r != null) {
                out.add(r);
            }
        }
        return out;
    }

    private @Nullable Reading accordingTo(String text, Clause c, int i) {
        NounPhrase np = NounPhrase.rightOf(c, i + 2);
        if (np == null) {
            return null;
        }
        Reading r = new Reading(c, i, Cues.Kind.SAY, np, c.span(np.from(), np.to()), c.span(i, i + 1), 0.85);
        if (i <= 1 && c.is(np.to() + 1, ",")) {
            addContent(text, r, c, np.to() + 2, c.lastWord());
        } else {
            addContent(text, r, c, 0, i - 1);
            if (c.is(np.to() + 1, ",") && np.to() + 2 < c.lastWord() && !cueWithin(c, np.to() + 2)) {
                addContent(text, r, c, np.to() + 2, c.lastWord());
            }
        }
        return r.content().isEmpty() ? null : r;
    }

    private boolean cueWithin(Clause c, int from) {
        for (int i = from; i < c.size(); i++) {
            if (cues.at(c, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Reading verb(String text, Clause c, int i, List<Reading> before) {
        Cues.Kind kind = cues.at(c, i);
        if (kind == null || insideContentOfTell(c, i)) {
            return null;
        }
        int group = groupStart(c, i);
        boolean be = hasBe(c, group, i);
        boolean ing =
                c.at(i).lower().endsWith("ing") && !NOT_ING.contains(c.at(i).lower());
        if (c.is(i - 1, "to") && c.tagged(i - 1, "PART") || modal(c, group, i)) {
            return null;
        }
        if (be && !ing) {
            return passive(text, c, group, i, kind);
        }
        if (group == i && PARTICIPLES.contains(c.at(i).lower())) {
            return null;
        }
        if (group == i && c.tagged(i - 1, "DET", "ADJ") && c.tagged(i + 1, "NOUN", "ADJ")) {
            return null;
        }
        int last = cues.hasParticle(c, i) ? i + 1 : i;
        if (ing && !be) {
            return carriedOn(text, c, group, i, last, kind, before);
        }
        if (joined(c, group)) {
            if (!coordinated(c, group, i, kind)) {
                return null;
            }
            Reading r = carriedOn(text, c, group, i, last, kind, before);
            if (r != null) {
                return r;
            }
        }
        return finite(text, c, group, i, last, kind);
    }

    private static boolean joined(Clause c, int group) {
        return c.is(group - 1, "and") || c.is(group - 1, "but") || c.is(group - 1, "then") || c.is(group - 1, "while");
    }

    /**
     * True if the verb behind "and" has the subject of the reporting verb before it. A stance needs that verb close by:
     * in "said he would leave if they paid and accepted" nobody accepts.
     */
    private boolean coordinated(Clause c, int group, int i, Cues.Kind kind) {
        if (c.is(i + 1, "by") || c.is(i + 1, "as")) {
            return false;
        }
        if (kind != Cues.Kind.HOLD) {
            return true;
        }
        for (int k = group - 2; k >= 0; k--) {
            if (c.tagged(k, "VERB") && !c.at(k).quoted()) {
                return cues.at(c, k) != null;
            }
        }
        return false;
    }

    /** "asked who said": a verb right behind a relative inside a quotation's own words is no cue. */
    private static boolean insideContentOfTell(Clause c, int i) {
        return c.is(i - 1, "that") && c.tagged(i - 1, "PRON", "DET");
    }

    private static int groupStart(Clause c, int i) {
        int g = i;
        while (g > 0
                && (c.tagged(g - 1, "AUX", "ADV", "PART")
                        || HAVE.contains(c.at(g - 1).lower()))
                && !c.at(g - 1).quoted()
                && !c.is(g - 1, "'s")
                && !c.is(g - 1, "then")
                && !c.is(g - 1, "when")) {
            g--;
        }
        return g;
    }

    /** "could agree", "would say": nobody has said it yet. */
    private static boolean modal(Clause c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MODAL.contains(c.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBe(Clause c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BE.contains(c.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Reading passive(String text, Clause c, int group, int i, Cues.Kind kind) {
        if (!c.is(i + 1, "by")) {
            return null;
        }
        NounPhrase np = NounPhrase.rightOf(c, i + 2);
        if (np == null) {
            return null;
        }
        Reading r = new Reading(c, i, kind, np, c.span(np.from(), np.to()), c.span(group, i), 0.6);
        NounPhrase subject = NounPhrase.leftOf(c, group - 1);
        if (subject != null) {
            addContent(text, r, c, subject.from(), subject.to());
        }
        if (c.has(np.to() + 1) && c.is(np.to() + 1, "as")) {
            addContent(text, r, c, np.to() + 1, c.lastWord());
        }
        return r.content().isEmpty() ? null : r;
    }

    /** A participle or a second verb: its subject is that of the verb before, or of the sentence. */
    private @Nullable Reading carriedOn(
            String text, Clause c, int group, int i, int last, Cues.Kind kind, List<Reading> before) {
        Span source = null;
        NounPhrase phrase = null;
        if (!before.isEmpty()) {
            Reading earlier = before.getLast();
            source = earlier.source();
            phrase = earlier.sourcePhrase();
        } else {
            phrase = firstSubject(c, group);
            source = phrase == null ? null : c.span(phrase.from(), phrase.to());
        }
        if (source == null) {
            return null;
        }
        Reading r = new Reading(c, i, kind, phrase, source, c.span(group, last), 0.7);
        forward(text, r, c, last + 1, kind);
        return r.content().isEmpty() ? null : r;
    }

    private static @Nullable NounPhrase firstSubject(Clause c, int before) {
        for (int i = 1; i < before; i++) {
            if (c.tagged(i, "VERB", "AUX") && !c.at(i).quoted()) {
                NounPhrase np = NounPhrase.leftOf(c, groupStart(c, i) - 1);
                if (np != null) {
                    return np;
                }
            }
        }
        return null;
    }

    private @Nullable Reading finite(String text, Clause c, int group, int i, int last, Cues.Kind kind) {
        boolean quoteLeft = closesLeft(c, group - 1);
        NounPhrase left = quoteLeft ? null : NounPhrase.leftOf(c, beforeDay(c, group - 1));
        if (left != null
                && c.has(left.from() - 1)
                && CONDITIONAL.contains(c.at(left.from() - 1).lower())) {
            return null;
        }
        if (left == null && kind != Cues.Kind.HOLD) {
            return inverted(text, c, group, i, last);
        }
        if (left == null) {
            return null;
        }
        Reading r = new Reading(
                c,
                i,
                kind,
                left,
                c.span(left.from(), left.to()),
                c.span(group, last),
                kind == Cues.Kind.HOLD ? 0.7 : 0.9);
        int before = left.from() - 1;
        boolean afterQuote = closesLeft(c, before);
        if (afterQuote && kind != Cues.Kind.HOLD) {
            addContent(text, r, c, quoteRunStart(c, before), before);
        } else if (kind == Cues.Kind.SAY && c.is(before, ",") && ends(c, last + 1) && before > 3) {
            addContent(text, r, c, 0, before);
        }
        forward(text, r, c, last + 1, afterQuote ? Cues.Kind.SAY : kind, afterQuote);
        return r.content().isEmpty() ? null : r;
    }

    /** "Kovac on Friday said": the day between subject and verb is passed over. */
    private static int beforeDay(Clause c, int i) {
        int k = i;
        while (c.has(k) && CalendarName.is(c.at(k).lower()) && k > 0) {
            k--;
        }
        return k < i && c.is(k, "on") ? k - 1 : k;
    }

    /** True if the clause is over at token {@code i}, but for a day or a place: "he said on Friday." */
    private static boolean ends(Clause c, int i) {
        int k = i;
        while (c.has(k) && (CalendarName.is(c.at(k).lower()) || c.is(k, "on") || c.tagged(k, "ADV"))) {
            k++;
        }
        return k > c.lastWord() || c.is(k, ".");
    }

    private @Nullable Reading inverted(String text, Clause c, int group, int i, int last) {
        int before = group - 1;
        boolean quote = closesLeft(c, before);
        if (!quote && !c.is(before, ",")) {
            return null;
        }
        NounPhrase np = NounPhrase.rightOf(c, last + 1);
        if (np == null) {
            return null;
        }
        if (!quote && !ends(c, np.to() + 1) && !c.is(np.to() + 1, ",")) {
            return null;
        }
        Reading r = new Reading(c, i, Cues.Kind.SAY, np, c.span(np.from(), np.to()), c.span(group, last), 0.9);
        addContent(text, r, c, quote ? quoteRunStart(c, before) : 0, before);
        int open = nextQuote(c, np.to() + 1);
        if (quote && open >= 0) {
            addContent(text, r, c, open, c.lastWord());
        }
        return r.content().isEmpty() ? null : r;
    }

    private static boolean closesLeft(Clause c, int i) {
        return c.has(i)
                && (c.at(i).closesQuote()
                        || (c.is(i, ",") && c.has(i - 1) && c.at(i - 1).closesQuote()));
    }

    /** Where the words that end with the quotation before {@code i} begin: mostly the start of the sentence. */
    private int quoteRunStart(Clause c, int i) {
        for (int k = i; k > 0; k--) {
            if (!c.at(k).quoted() && cues.at(c, k) != null) {
                NounPhrase subject = NounPhrase.leftOf(c, groupStart(c, k) - 1);
                boolean behindQuote = closesLeft(c, (subject == null ? groupStart(c, k) : subject.from()) - 1);
                return behindQuote && nextQuote(c, k) >= 0 ? nextQuote(c, k) : 0;
            }
        }
        return 0;
    }

    private static int nextQuote(Clause c, int from) {
        for (int k = from; k < c.size(); k++) {
            if (c.at(k).opensQuote()) {
                return k;
            }
        }
        return -1;
    }

    private void forward(String text, Reading r, Clause c, int from, Cues.Kind kind) {
        forward(text, r, c, from, kind, false);
    }

    /** Adds what follows the cue. Behind a quotation only another quotation can be meant. */
    private void forward(String text, Reading r, Clause c, int from, Cues.Kind kind, boolean afterQuote) {
        int k = from;
        if (kind == Cues.Kind.TELL) {
            NounPhrase hearer = NounPhrase.rightOf(c, k);
            k = hearer == null ? k : Math.min(hearer.to() + 1, hearerEnd(c, k, hearer));
        }
        k = kind == Cues.Kind.HOLD ? k : skipAdjuncts(c, k);
        if (afterQuote) {
            int open = nextQuote(c, k);
            int cut = nextCut(c, k);
            if (open >= 0 && open < cut) {
                addContent(text, r, c, open, cut - 1);
            }
            return;
        }
        if (c.is(k, ":") || c.is(k, ",")) {
            k++;
        }
        addContent(text, r, c, k, nextCut(c, k) - 1);
    }

    private static int hearerEnd(Clause c, int from, NounPhrase hearer) {
        for (int i = from; i <= hearer.to(); i++) {
            if (c.is(i, ",") || c.is(i, "that")) {
                return i;
            }
        }
        return hearer.to() + 1;
    }

    /** Skips "on Friday", "in a statement" and the like where "that", a colon or a quotation follows them. */
    private static int skipAdjuncts(Clause c, int from) {
        int k = from;
        while (c.has(k) && (CalendarName.is(c.at(k).lower()) || c.is(k, "yesterday") || c.is(k, "today"))) {
            k++;
        }
        int skipped = k;
        while (c.tagged(skipped, "ADP", "ADV") || (c.is(skipped, ",") && c.tagged(skipped + 1, "ADP"))) {
            int next = skipped + 1;
            while (c.has(next)
                    && !c.at(next).quoted()
                    && c.tagged(next, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PART", "PRON")
                    && !c.is(next, "that")) {
                next++;
            }
            skipped = next;
        }
        boolean marked = c.is(skipped, "that")
                || c.is(skipped, ":")
                || c.is(skipped, ",")
                || (c.has(skipped) && c.at(skipped).opensQuote());
        return marked ? skipped : k;
    }

    /** The token before which what is said ends: another reporting verb that is not part of it, or the full stop. */
    private int nextCut(Clause c, int from) {
        int end = c.lastWord() + 1;
        for (int k = from + 1; k < end; k++) {
            if (c.at(k).quoted()) {
                continue;
            }
            if (c.is(k, "according") && c.is(k + 1, "to")) {
                return comma(c, k);
            }
            if (cues.at(c, k) == null) {
                continue;
            }
            int group = groupStart(c, k);
            boolean ing = c.at(k).lower().endsWith("ing") && !hasBe(c, group, k);
            boolean joined = joined(c, group);
            Cues.Kind kind = cues.at(c, k);
            boolean second = !ing && joined && kind != null && coordinated(c, group, k, kind);
            if (ing && (c.is(group - 1, ",") || closesLeft(c, group - 1) || joined) || second) {
                return comma(c, joined ? group - 1 : group);
            }
            NounPhrase np = NounPhrase.leftOf(c, group - 1);
            boolean parted = np != null && (c.is(np.from() - 1, ",") || closesLeft(c, np.from() - 1));
            if (np != null && parted && ends(c, k + 1)) {
                return comma(c, np.from());
            }
        }
        return end;
    }

    private static int comma(Clause c, int k) {
        return c.is(k - 1, ",") ? k - 1 : k;
    }

    private static void addContent(String text, Reading r, Clause c, int from, int to) {
        int a = from;
        int b = Math.min(to, c.size() - 1);
        while (b >= a && !c.at(b).quoted() && (c.is(b, ",") || c.is(b, ";") || c.is(b, ":") || c.is(b, "--"))) {
            b--;
        }
        while (a <= b && !c.at(a).quoted() && (c.is(a, ",") || c.is(a, ":") || c.is(a, "--"))) {
            a++;
        }
        if (a <= b) {
            Span span = c.span(a, b).trim(text);
            if (span.length() > 1) {
                r.content().add(span);
            }
        }
    }
}
