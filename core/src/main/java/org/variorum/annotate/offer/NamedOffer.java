package org.variorum.annotate.offer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.report.Span;

/** "Kovac's offer", "a proposal from Kovac": an offer that is called one, beside the name of who made it. */
final class NamedOffer {
    private static final Pattern FROM =
            Pattern.compile("(?s).*\\b(?:offers?|deal|proposal|plan|terms|conditions)\\b[^.;]{0,60}?\\bfrom\\b.*");
    /** Behind the name: "Kovac's offer", not "Kovac's house". */
    private static final Pattern OWN = Pattern.compile(
            "(?s)['\u2019]s?\\s(?:\\p{L}+\\s){0,2}?(?:offers?|proposals?|plan|terms|conditions|deal)\\b.*");

    private static final int FAR = 40;
    /** Before what is offered. */
    private static final Pattern TO = Pattern.compile(
            "[^.;]{0,60}?\\b(?:offer|proposal|plan|deal)\\b(?: from [^.;,]{1,40}?)?\\s+(?=to\\b|of\\b)");

    private final String text;
    private final Cast cast;

    NamedOffer(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Who made the offer that {@code said} speaks of; null where it speaks of none. */
    @Nullable
    Mention maker(Span said) {
        for (Mention m : cast.in(said)) {
            boolean from =
                    FROM.matcher(text.substring(said.start(), m.span().start())).matches();
            boolean party =
                    m.type() == EntityType.PERSON || cast.known(m.span()) != null && m.type() != EntityType.NATIONALITY;
            if (party && (from || owns(m))) {
                return m;
            }
        }
        return null;
    }

    private boolean owns(Mention m) {
        int end = m.span().end();
        return OWN.matcher(text.substring(end, Math.min(text.length(), end + FAR)))
                .matches();
    }

    /** True where the promise begins with the name of who makes it. */
    static boolean opens(Span promise, Mention maker) {
        return promise.contains(maker.span()) && maker.span().start() <= promise.start() + "the ".length();
    }

    /** Of "Kovac's offer to open the gates", "to open the gates". */
    Span offered(Span promise) {
        Matcher m = TO.matcher(text).region(promise.start(), promise.end());
        return m.lookingAt() ? new Span(m.end(), promise.end()) : promise;
    }
}
