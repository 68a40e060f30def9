package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Gender;
import org.variorum.annotate.lexicon.Media;
import org.variorum.annotate.lexicon.Roles;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/**
 * Tells who is meant by the words that name a source: a name, a pronoun, a description such as "the Ruritanian leader",
 * a ministry. Where the text leaves it open, nobody.
 */
public final class SpeakerFinder {
    private final String text;
    private final List<Clause> clauses;
    private final Cast cast;
    private final Discourse discourse;
    private final PersonalPronoun personal;
    private final RelativePronoun relative;
    private final BodyPronoun group;
    private final List<Reference> references;
    private final ElidedSource elided;
    private final PartyMember member;
    private final List<Reading> before = new ArrayList<>();

    /**
     * @param text the report's
     * @param clauses its sentences, in order
     */
    public SpeakerFinder(String text, List<Clause> clauses, Cast cast, Roles roles, Media media) {
        this.text = text;
        this.clauses = clauses;
        this.cast = cast;
        discourse = new Discourse(clauses);
        Owner owners = new Owner(cast);
        Kin kin = new Kin(cast, clauses);
        personal = new PersonalPronoun(cast, discourse, kin);
        relative = new RelativePronoun(cast, discourse);
        group = new BodyPronoun(discourse);
        NamedSource names = new NamedSource(cast, owners, personal);
        member = new PartyMember(text, cast, discourse);
        references = List.of(
                names,
                this::owned,
                new PersonsBody(cast, owners, clauses, discourse),
                new DefiniteDescription(cast, roles, discourse),
                kin,
                new OwnedBody(cast, owners),
                new RepeatedBody(discourse),
                new Paper(cast, owners, discourse),
                new CommonBody(cast, discourse, media),
                new Epithet(cast, discourse),
                new Several(discourse),
                new LaterNamed(cast, roles, discourse));
        elided = new ElidedSource(text, names, discourse);
    }

    /** Whom the reading's source means; call in order of the text, since pronouns lean on what came before. */
    @Nullable
    public Speaker find(Reading r) {
        Referent who = meant(r);
        Mention hearer = Question.hearer(text, cast, r);
        if (hearer != null) {
            discourse.addAsked(r.clause(), Referent.of(hearer.entity(), 0.8));
        }
        if (who == null) {
            discourse.addUnknown(r.clause(), noun(r));
            return null;
        }
        discourse.add(r, isWithin(r), noun(r), who);
        return who.speaker();
    }

    private String noun(Reading r) {
        Span source = r.source();
        return source == null
                ? ""
                : SourcePhrase.of(text, clauseOf(source, r), source).noun();
    }

    /** As {@link #find}, for one whom somebody only speaks of: no later pronoun leans on it. */
    @Nullable
    public Speaker aside(Reading r) {
        Referent who = meant(r);
        return who == null ? null : who.speaker();
    }

    private @Nullable Referent meant(Reading r) {
        before.add(r);
        Span source = r.source();
        if (source == null) {
            return elided.meant(r);
        }
        SourcePhrase phrase = SourcePhrase.of(text, clauseOf(source, r), source);
        return RelativePronoun.is(phrase) ? relative.antecedent(phrase, r.cue()) : meant(phrase, r.content());
    }

    private boolean isWithin(Reading r) {
        return before.stream().anyMatch(other -> other != r && other.covers(r.anchor()));
    }

    /** The sentence the source stands in: mostly, not always, that of the cue. */
    private Clause clauseOf(Span source, Reading r) {
        if (r.clause().span().contains(source)) {
            return r.clause();
        }
        Clause c = Clause.at(clauses, source.start());
        return c == null ? r.clause() : c;
    }

    private @Nullable Referent meant(SourcePhrase source, List<Span> said) {
        return switch (source.lower()) {
            case "he", "his" -> personal.antecedent(source, Gender.HE, said);
            case "she", "her" -> personal.antecedent(source, Gender.SHE, said);
            case "they", "both", "it", "we" -> group.meant(source);
            default -> Affiliation.of(source) != null ? member.meant(source) : byNoun(source);
        };
    }

    /** "Kovac's letter" speaks for Kovac, and "her campaign" is a body of hers. */
    private @Nullable Referent owned(SourcePhrase source) {
        SourcePhrase words = Owner.in(source);
        boolean paper = Paper.is(source.noun());
        if (words == null || !paper && !PersonsBody.is(source.noun())) {
            return null;
        }
        Referent owner = meant(words, List.of());
        return owner == null || paper ? owner : PersonsBody.of(owner, source.noun());
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
