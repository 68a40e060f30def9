package org.variorum.annotate.offer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Who is to do what a condition asks: "if Sweden withdraws", "in return for Sweden's withdrawal". */
final class Doer {
    private static final Pattern HANDED = Pattern.compile("(?i)^in (?:exchange|return) for\\b.*", Pattern.DOTALL);
    /** Further into the condition a name tells more of what is to be done. */
    private static final int FAR = 40;

    private final String text;
    private final List<Clause> clauses;
    private final Cast cast;
    private final Parties parties;

    Doer(String text, List<Clause> clauses, Cast cast) {
        this.text = text;
        this.clauses = clauses;
        this.cast = cast;
        parties = new Parties(cast);
    }

    /** The name of who is to act, if that is another than who offers. */
    @Nullable
    String otherThan(Speaker by, List<Span> conditions) {
        String doer = of(conditions);
        return doer == null || NameKey.isOne(by.name(), doer) ? null : doer;
    }

    private @Nullable String of(List<Span> conditions) {
        for (Span s : conditions) {
            boolean handed = HANDED.matcher(s.in(text)).matches();
            for (Mention m : cast.in(s)) {
                if (acts(m, s, handed)) {
                    return cast.party(m).name();
                }
            }
        }
        return null;
    }

    private boolean acts(Mention m, Span condition, boolean handed) {
        Clause c = Clause.at(clauses, m.span().start());
        boolean people = m.type() == EntityType.NATIONALITY;
        if (c == null || !people && !parties.has(m) || m.span().start() - condition.start() > FAR) {
            return false;
        }
        int next = c.tokenFrom(m.span().end());
        if (handed && (people || c.is(next, "'s"))) {
            return true;
        }
        int verb = next;
        while (c.tagged(verb, "NOUN", "PROPN", "PART", "ADJ", "ADV", "AUX")) {
            verb++;
        }
        return Deeds.at(c, verb) && isFirst(c, condition, m);
    }

    /** True if only the words that make it a condition and an article stand before the mention. */
    private static boolean isFirst(Clause c, Span condition, Mention m) {
        for (int i = c.tokenFrom(m.span().start()) - 1; i >= 0; i--) {
            if (c.at(i).span().start() < condition.start()
                    || !c.is(i, "that") && !c.tagged(i, "SCONJ", "ADP", "ADV", "DET", "NOUN", "VERB")) {
                return c.at(i).span().start() < condition.start();
            }
            if (c.tagged(i, "NOUN") && !c.is(i, "condition") && !c.is(i, "moment")) {
                return false;
            }
            if (c.tagged(i, "VERB") && !c.is(i, "provided") && !c.is(i, "providing")) {
                return false;
            }
        }
        return true;
    }
}
