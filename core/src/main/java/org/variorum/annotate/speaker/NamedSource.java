package org.variorum.annotate.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Gender;
import org.variorum.annotate.lexicon.BodyNoun;
import org.variorum.annotate.name.PartyWords;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** A source that is named: the person, the body or the country that the phrase is about, or several together. */
final class NamedSource implements Reference {
    private final Cast cast;
    private final JointSource joint;
    private final NamedBody bodies;

    NamedSource(Cast cast, Owner owners, PersonalPronoun pronoun) {
        this.cast = cast;
        bodies = new NamedBody(cast, owners);
        joint = new JointSource(part -> switch (part.lower()) {
            case "he" -> pronoun.antecedent(part, Gender.HE, List.of());
            case "she" -> pronoun.antecedent(part, Gender.SHE, List.of());
            default -> inHead(part);
        });
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase head = source.head();
        if (head.clause().is(head.from(), "neither")) {
            return null;
        }
        Referent meant = joint.meant(source, cast);
        if (meant == null
                && head.clause().tagged(head.from(), "PRON")
                && head.clause().is(head.from() + 1, "and")) {
            return null; // of "he and his wife, Anna" she is but one
        }
        meant = meant == null ? inHead(head) : meant;
        return meant == null ? apposed(source, head) : meant;
    }

    private @Nullable Referent inHead(SourcePhrase phrase) {
        PhraseHead head = new PhraseHead(cast, phrase);
        Mention body = null;
        for (Mention m : cast.in(phrase.span())) {
            Span name = m.span();
            if (m.type() == EntityType.PERSON && head.isModifiedBy(name)
                    || head.governs(name)
                    || isDescription(phrase, name)
                    || isHalf(phrase.clause(), m)) {
                continue;
            }
            if (m.type() == EntityType.PERSON || cast.person(m.entity().id()) != null) {
                return Referent.of(m.entity(), 0.95);
            }
            if (body == null && m.type() != EntityType.NATIONALITY && head.endsWith(name)) {
                body = m;
            }
        }
        return body == null ? null : bodies.meant(phrase, body);
    }

    /**
     * The Central of "the Central and East Harlan Coalition", the Charter of "the Charter of Rights", the Ports of "Open the
     * Ports", of which no reader takes the whole for a name.
     */
    private static boolean isHalf(Clause c, Mention m) {
        int next = c.tokenFrom(m.span().end());
        int first = c.tokenFrom(m.span().start());
        if (m.type() == EntityType.PERSON || first != next - 1) {
            return false;
        }
        boolean joined = m.type() == EntityType.OTHER && c.is(next, "and") && !PartyWords.at(c, first);
        boolean ofThat = c.is(next, "of")
                && c.has(next + 1)
                && c.at(next + 1).capital()
                && !BodyNoun.is(c.at(first).lower());
        boolean bidden = c.is(first - 1, "the")
                && c.has(first - 2)
                && c.at(first - 2).capital()
                && !c.tagged(first - 2, "ADP", "SCONJ", "CCONJ", "ADV", "DET", "PRON", "AUX");
        return joined || ofThat || bidden;
    }

    /** "The Ohio Republican" is nobody's name, and "two Republicans" are not all of them. */
    private static boolean isDescription(SourcePhrase phrase, Span name) {
        Clause c = phrase.clause();
        return PartyWords.isOne(c, c.tokenFrom(name.end()) - 1) || Subset.is(c, phrase, name);
    }

    /** "The president, Anna Kovac, said": the name right behind the comma. */
    private @Nullable Referent apposed(SourcePhrase source, SourcePhrase head) {
        Clause c = source.clause();
        // "Two lawmakers, Anna Kovac and Pel Orrin": not the first of them alone.
        boolean several = c.has(head.to()) && c.at(head.to()).penn("NNS") && !c.is(head.from(), "one");
        if (head.to() == source.to() || several) {
            return null;
        }
        Mention name = Apposed.behind(c, c.tokenFrom(head.span().end()), cast.in(source.span()));
        return name == null ? null : Referent.of(name.entity(), 0.9);
    }
}
