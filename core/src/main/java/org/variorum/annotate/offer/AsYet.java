package org.variorum.annotate.offer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** "Will not pay until they leave", "will stay until they leave": what lasts as long as another does not do something. */
final class AsYet {
    private static final Pattern MARKED = Pattern.compile("(?i)(?:until|till|before)\\b.*", Pattern.DOTALL);

    private static final Pattern WITHHELD = Pattern.compile(
            "\\b(?:not|never|no|nothing|nobody|none|neither|cannot)\\b|n['\u2019]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT =
            Pattern.compile("\\b(?:remain|stay|keep|continue|maintain|leave)\\b", Pattern.CASE_INSENSITIVE);
    /** What lasts, but is a threat. */
    private static final Pattern HOSTILE = Pattern.compile(
            "\\b(?:fight|attack|strik|bomb|shell|offensive|war\\b|battl|kill|punish|target|resist)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile("(?i)before\\b.*", Pattern.DOTALL);
    private static final Set<String> SELF = Set.of("i", "we", "he", "she");

    private final String text;
    private final List<Clause> clauses;

    AsYet(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** False of an "until" or "before" that asks for nothing: what is promised must be withheld or kept up for a deed. */
    boolean holds(List<Span> conditions, Span promise) {
        if (conditions.stream().noneMatch(c -> MARKED.matcher(c.in(text)).matches())) {
            return true;
        }
        boolean before =
                conditions.stream().anyMatch(c -> BEFORE.matcher(c.in(text)).matches());
        boolean ruled = Withheld.in(promise.in(text));
        boolean withheld = ruled || WITHHELD.matcher(promise.in(text)).find();
        boolean hostile = HOSTILE.matcher(promise.in(text)).find();
        boolean kept = !before && !hostile && KEPT.matcher(promise.in(text)).find();
        return (withheld || kept) && conditions.stream().allMatch(c -> ruled && before ? isAhead(c) : isDeed(c));
    }

    /** Whether the condition is such a deed, and put as still to come: "before they pay", not "before they paid". */
    boolean isAhead(Span condition) {
        return isDeed(condition, true);
    }

    /** Whether the condition is something that another does, and no day nor anything that just comes. */
    boolean isDeed(Span condition) {
        return isDeed(condition, false);
    }

    private boolean isDeed(Span condition, boolean ahead) {
        Clause c = Clause.at(clauses, condition.start());
        if (c == null) {
            return false;
        }
        int from = c.tokenFrom(condition.start());
        boolean self = c.has(from + 1) && SELF.contains(c.at(from + 1).lower());
        for (int i = from + 2; !self && c.has(i) && c.at(i).span().start() < condition.end(); i++) {
            if (Deeds.at(c, i) && !(ahead && c.at(i).penn("VBD"))) {
                return true;
            }
        }
        return false;
    }
}
