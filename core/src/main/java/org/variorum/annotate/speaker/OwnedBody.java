package org.variorum.annotate.speaker;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.name.PartyWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;
import org.variorum.report.Span;

/** "Ruritania's police", "Ruritanian officials": a body without a name, told by whose it is. */
final class OwnedBody implements Reference {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** Of "a Ruritanian official" nobody in particular is meant. */
    private static final Set<String> INDEFINITE = Set.of("a", "an", "two", "three");
    /** What belongs to a body and is none by itself. */
    private static final Set<String> DEPENDENT = Set.of("chapter", "branch", "arm", "affiliate");

    private final Cast cast;
    private final Owner owners;

    OwnedBody(Cast cast, Owner owners) {
        this.cast = cast;
        this.owners = owners;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        Mention owner = owners.body(body);
        if (owner == null || isIndefinite(firstOf(source.lower()))) {
            return null;
        }
        Clause c = body.clause();
        boolean document = Paper.is(c.at(body.to()).lower());
        if (!document && isUnnamed(body, owner)) {
            return null;
        }
        boolean people =
                c.tagged(body.to(), "ADJ") || cast.known(c.at(body.to()).span()) != null;
        String name = cast.party(owner).name();
        String words = withoutArticle(fromOwner(body).written());
        Speaker speaker = people || document
                ? new Speaker(name, NameKey.slug(name), 0.7)
                : new Speaker(words, NameKey.slug(name + " " + behind(owner, body)), 0.7);
        return new Referent(speaker, EntityType.ORGANIZATION);
    }

    /** "White House aides" are people without names, and "the Ohio Republican" or "US Secretary" is no body. */
    private boolean isUnnamed(SourcePhrase body, Mention owner) {
        Clause c = body.clause();
        Token noun = c.at(body.to());
        boolean people =
                noun.penn("NNS", "NNPS") && cast.party(owner).type() == EntityType.ORGANIZATION || hasAnd(body);
        people &= !noun.is("leaders"); // who lead a body are known
        return people
                || DEPENDENT.contains(noun.lower())
                || PartyWords.isOne(c, body.to())
                || noun.capital() && Roles.isOne(noun.lower());
    }

    private static boolean isIndefinite(String word) {
        return INDEFINITE.contains(word) || Subset.quantifies(word);
    }

    private boolean hasAnd(SourcePhrase body) {
        Clause c = body.clause();
        for (int i = body.from(); i <= body.to(); i++) {
            Span word = c.at(i).span();
            if (c.is(i, "and")
                    && cast.in(body.span()).stream().noneMatch(m -> m.span().contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Without what is told of it beside whose it is: of "the student Harlan agency", "Harlan agency". */
    private SourcePhrase fromOwner(SourcePhrase body) {
        Clause c = body.clause();
        for (Mention m : cast.in(body.span())) {
            int start = c.tokenFrom(m.span().start());
            boolean told = c.tagged(start - 1, "NOUN") && start > body.from();
            if (told && m.type() != EntityType.OTHER) {
                return body.part(start, body.to());
            }
        }
        return body;
    }

    /** The words behind the owner's name. */
    private static String behind(Mention owner, SourcePhrase body) {
        Clause c = body.clause();
        int start = c.tokenFrom(owner.span().end());
        for (int i = start; i <= body.to(); i++) {
            start = Owner.marks(c, i) ? i + 1 : start;
        }
        return start > body.to() ? body.written() : body.writtenFrom(start);
    }

    private static String withoutArticle(String phrase) {
        String first = firstOf(phrase);
        return ARTICLES.contains(first.toLowerCase(Locale.ROOT)) ? phrase.substring(first.length() + 1) : phrase;
    }

    /** The word before the first space; empty where there is none. */
    private static String firstOf(String phrase) {
        return phrase.substring(0, Math.max(0, phrase.indexOf(' ')));
    }
}
