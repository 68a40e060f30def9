package org.variorum.annotate.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * Finds whom "who", "which" and "that" mean: one named right before, as Kovac in "Kovac, who said", "Kovac of Oslo, who
 * said" and "Kovac, a lawyer who said".
 */
final class RelativePronoun {
    private static final Set<String> PRONOUNS = Set.of("who", "which", "that");

    private final Cast cast;
    private final Discourse discourse;

    RelativePronoun(Cast cast, Discourse discourse) {
        this.cast = cast;
        this.discourse = discourse;
    }

    static boolean is(SourcePhrase source) {
        return PRONOUNS.contains(source.lower());
    }

    /** @param cue null where there is none */
    @Nullable
    Referent antecedent(SourcePhrase relative, @Nullable Span cue) {
        Clause c = relative.clause();
        String word = relative.lower();
        if (cue != null && isOutside(relative, cue)) {
            return null;
        }
        int last = beforeInsertion(c, relative.from() - 1);
        Mention named = word.equals("that") ? null : endingAt(c, last);
        if (named != null && named.type() == EntityType.LOCATION && c.is(first(c, named) - 1, "of")) {
            named = endingAt(c, first(c, named) - 2);
        }
        if (named == null) {
            named = apposed(c, last);
        }
        return named != null && fits(named, word) && !isOfSeveral(c, relative.to() + 1) ? referent(named) : null;
    }

    /** "Kovac told the paper, which prints it, and said": the verb is not the relative clause's. */
    private static boolean isOutside(SourcePhrase relative, Span cue) {
        Clause c = relative.clause();
        int verb = c.tokenFrom(cue.start());
        boolean joined = c.is(verb - 1, "and") || c.is(verb - 1, "but");
        for (int i = relative.to(); joined && i < verb; i++) {
            if (c.is(i, ",")) {
                return true;
            }
        }
        return verb < relative.from();
    }

    /** Last token before a comma or a dash, and before brackets: "Kovac (R-Ohio), who". */
    private static int beforeInsertion(Clause c, int i) {
        int last = c.is(i, ",") || c.is(i, "--") ? i - 1 : i;
        if (!c.is(last, ")")) {
            return last;
        }
        int open = last;
        while (open > 0 && !c.is(open, "(")) {
            open--;
        }
        return open - 1;
    }

    /** "Kovac, a lawyer": the name in front of the comma. */
    private @Nullable Mention apposed(Clause c, int noun) {
        int i = noun;
        while (c.tagged(i, "NOUN", "ADJ", "PROPN", "NUM") || c.is(i, "-")) {
            i--;
        }
        boolean article = c.is(i, "a") || c.is(i, "an");
        int mark = article ? i - 1 : i;
        boolean apposition = c.is(mark, ",") || c.is(mark, "--");
        return c.tagged(noun, "NOUN") && article && apposition ? endingAt(c, beforeInsertion(c, mark)) : null;
    }

    /** "Friends like Kovac, who oppose it": the verb goes with several. */
    private static boolean isOfSeveral(Clause c, int verb) {
        int i = c.tagged(verb, "ADV") ? verb + 1 : verb;
        return c.has(i) && (c.at(i).penn("VBP") || c.is(i, "were"));
    }

    private boolean fits(Mention named, String word) {
        boolean person = named.type() == EntityType.PERSON;
        boolean known = cast.known(named.span()) != null && named.type() != EntityType.NATIONALITY;
        boolean body = !person
                && (known
                        || named.type() == EntityType.ORGANIZATION
                        || discourse.hasSpoken(named.entity().id()));
        return switch (word) {
            case "who" -> person;
            case "which" -> body;
            default -> person || body;
        };
    }

    private Referent referent(Mention m) {
        return Referent.of(cast.party(m), 0.85);
    }

    private static int first(Clause c, Mention m) {
        return c.tokenFrom(m.span().start());
    }

    private @Nullable Mention endingAt(Clause c, int last) {
        for (Mention m : cast.in(c.span())) {
            if (c.has(last) && m.span().end() == c.at(last).span().end()) {
                return m;
            }
        }
        return null;
    }
}
