package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * What stands between two commas, dashes or "and"s of a source.
 *
 * @param joined true where an "and" stands before it
 * @param comma true where a comma, a dash or a bracket does
 */
record SourcePart(SourcePhrase phrase, boolean joined, boolean comma) {
    private static final Set<String> COMMAS = Set.of(",", ";", "--", ":");
    /** What is told from here on is told of those before, or of some of them. */
    private static final Set<String> ENDS =
            Set.of("who", "whom", "whose", "which", "that", "including", "such", "like", "led", "among", "with");
    /** "R-Ohio": a party behind a name. */
    private static final Pattern PARTY = Pattern.compile("\\p{Lu}-\\p{Lu}.*|[DRI]");

    /** In their order, without what stands in brackets and whose party somebody is of. */
    static List<SourcePart> of(SourcePhrase source, Cast cast) {
        Clause c = source.clause();
        List<SourcePart> out = new ArrayList<>();
        List<Mention> names = cast.in(source.span());
        int from = source.from();
        boolean joined = false;
        boolean comma = false;
        for (int i = source.from(); i <= source.to() + 1; i++) {
            boolean end = i > source.to() || ENDS.contains(c.at(i).lower());
            int behind = end ? i + 1 : separator(c, i, names);
            if (behind == i) {
                continue;
            }
            if (i > from) {
                if (!PARTY.matcher(c.at(from).text()).matches()) {
                    out.add(new SourcePart(source.part(from, i - 1), joined, comma));
                }
                joined = false;
                comma = false;
            }
            if (end) {
                break;
            }
            boolean mark = COMMAS.contains(c.at(i).lower()) || c.is(i, "(");
            joined |= !mark;
            comma |= mark;
            from = behind;
            i = behind - 1;
        }
        return out;
    }

    /** The first token behind what parts two members at {@code i}; {@code i} where nothing does. */
    private static int separator(Clause c, int i, List<Mention> names) {
        Span word = c.at(i).span();
        if (names.stream().anyMatch(m -> m.span().contains(word))) {
            return i;
        }
        if (c.is(i, "(")) {
            int close = i;
            while (c.has(close) && !c.is(close, ")")) {
                close++;
            }
            return close + 1;
        }
        if (c.is(i, "as") && c.is(i + 1, "well") && c.is(i + 2, "as")) {
            return i + 3;
        }
        if (c.is(i, "along") && c.is(i + 1, "with")) {
            return i + 2;
        }
        return COMMAS.contains(c.at(i).lower()) || c.is(i, "and") || c.is(i, "&") ? i + 1 : i;
    }

    /** True where an "and" with a comma before it stands in front, which ends an apposition. */
    boolean afterComma() {
        return joined && comma;
    }

    /** True where it is a noun with what belongs to it. */
    boolean isNoun() {
        Clause c = phrase.clause();
        boolean noun = false;
        for (int i = phrase.from(); i <= phrase.to(); i++) {
            noun |= c.tagged(i, "NOUN", "PROPN");
        }
        return noun
                && c.tagged(phrase.from(), "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
                && !c.at(phrase.to()).quoted();
    }

    /** Of "FCC and Treasury officials" the second: the noun belongs to both, or may. */
    boolean sharesNoun() {
        Clause c = phrase.clause();
        int i = phrase.from();
        while (i < phrase.to() && c.at(i).capital()) {
            i++;
        }
        return i > phrase.from()
                && i == phrase.to()
                && c.tagged(i, "NOUN")
                && !c.at(i).capital();
    }

    /** "Two other lawmakers": who they are may follow. */
    boolean isPlural() {
        Clause c = phrase.clause();
        return c.at(phrase.core().to()).penn("NNS", "NNPS");
    }
}
