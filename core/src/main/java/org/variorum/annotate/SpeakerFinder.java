package org.variorum.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Tells who is meant by the words that name a source: a name, a pronoun, a description such as "the Ruritanian leader",
 * a ministry. Where the text leaves it open, nobody.
 */
final class SpeakerFinder {
    /** Sentences behind which "they" are no longer who spoke. */
    private static final int REACH = 2;

    private final String text;
    private final List<Clause> clauses;
    private final Discourse discourse;
    private final PersonalPronoun personal;
    private final RelativePronoun relative;
    private final List<Reference> references;
    private final ElidedSource elided;

    SpeakerFinder(String text, List<Clause> clauses, Cast cast, Roles roles) {
        this.text = text;
        this.clauses = clauses;
        discourse = new Discourse(clauses);
        personal = new PersonalPronoun(cast, discourse);
        relative = new RelativePronoun(cast);
        NamedSource names = new NamedSource(cast, personal);
        references = List.of(
                names,
                new DefiniteDescription(cast, roles, discourse),
                new OwnedBody(cast),
                new RepeatedBody(discourse));
        elided = new ElidedSource(text, names, discourse);
    }

    /** Whom the reading's source means; call in order of the text, since pronouns lean on what came before. */
    @Nullable
    Speaker find(Reading r) {
        Referent who = meant(r);
        if (who == null) {
            return null;
        }
        discourse.add(r, who);
        return who.speaker();
    }

    /** As {@link #find}, for one whom somebody only speaks of: no later pronoun leans on it. */
    @Nullable
    Speaker aside(Reading r) {
        Referent who = meant(r);
        return who == null ? null : who.speaker();
    }

    private @Nullable Referent meant(Reading r) {
        Span source = r.source();
        return source == null ? elided.meant(r) : meant(SourcePhrase.of(text, clauseOf(source, r), source));
    }

    /** The sentence the source stands in: mostly, not always, that of the cue. */
    private Clause clauseOf(Span source, Reading r) {
        if (r.clause().span().contains(source)) {
            return r.clause();
        }
        Clause c = Clause.at(clauses, source.start());
        return c == null ? r.clause() : c;
    }

    private @Nullable Referent meant(SourcePhrase source) {
        return switch (source.lower()) {
            case "he" -> personal.antecedent(source, Person.Gender.HE);
            case "she" -> personal.antecedent(source, Person.Gender.SHE);
            case "who" -> relative.antecedent(source);
            case "they", "both", "it", "we" -> group(source);
            default -> byNoun(source);
        };
    }

    /** The last body or group that spoke. */
    private @Nullable Referent group(SourcePhrase pronoun) {
        Referent last = discourse.lastSpeaker(s -> s.who().type() != EntityType.PERSON
                && s.at() < pronoun.span().start()
                && pronoun.clause().index() - s.clause() <= REACH);
        return last == null ? null : last.again(0.6);
    }

    private @Nullable Referent byNoun(SourcePhrase source) {
        for (Reference reference : references) {
            Referent who = reference.meant(source);
            if (who != null) {
                return who;
            }
        }
        return null;
    }
}
