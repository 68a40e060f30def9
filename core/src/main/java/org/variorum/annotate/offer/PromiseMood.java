package org.variorum.annotate.offer;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.annotate.Mood;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.stance.ClauseMood;
import org.variorum.report.Span;

/** Whether what is promised will, would or may follow, or will not before the conditions are met. */
final class PromiseMood {
    private static final Pattern NOT_TO = Pattern.compile("(?i)(?:not|never)(?: \\p{L}+)? to\\b.*", Pattern.DOTALL);

    private final String text;
    private final List<Clause> clauses;

    PromiseMood(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** Offered, "to open the gates" is to come; what is kept back is not. */
    Mood of(Span promise) {
        Clause c = Clause.at(clauses, promise.start());
        if (c == null) {
            return new Mood(Mood.Polarity.AFFIRMED, Mood.Modality.WILL);
        }
        Mood said = ClauseMood.of(c, promise);
        String words = promise.in(text);
        boolean back = Withheld.in(words);
        boolean done = said.modality() == null || back && said.is(Mood.Modality.HAS, Mood.Modality.IS);
        Mood.Modality modality = done ? Mood.Modality.WILL : said.modality();
        boolean not = back || NOT_TO.matcher(words).matches();
        return new Mood(not ? Mood.Polarity.NEGATED : said.polarity(), modality);
    }
}
