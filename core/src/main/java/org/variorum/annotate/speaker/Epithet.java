package org.variorum.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.entity.Person;
import org.variorum.annotate.entity.Titled;
import org.variorum.annotate.sentence.Clause;

/** "The 43-year-old", "the presidential hopeful", "the lawmaker": another word for the one just spoken of. */
final class Epithet implements Reference {
    private static final Set<String> EPITHETS = Set.of(
            "hopeful",
            "contender",
            "candidate",
            "nominee",
            "frontrunner",
            "front-runner",
            "challenger",
            "incumbent",
            "politician",
            "businessman",
            "businesswoman",
            "billionaire",
            "millionaire",
            "magnate",
            "mogul",
            "tycoon",
            "entrepreneur",
            "star",
            "comedian",
            "singer",
            "actor",
            "actress",
            "lawmaker",
            "legislator",
            "senator",
            "congressman",
            "congresswoman",
            "representative",
            "governor",
            "mayor",
            "veteran",
            "freshman",
            "chairman",
            "chairwoman",
            "politico",
            "statesman",
            "diplomat",
            "official",
            "minister",
            "author",
            "rapper",
            "playwright");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some", "several", "two");
    /** Words between "a" and its noun. */
    private static final int NEAR = 4;

    private final Cast cast;
    private final Discourse discourse;

    Epithet(Cast cast, Discourse discourse) {
        this.cast = cast;
        this.discourse = discourse;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        String noun = Titled.bare(source.noun());
        boolean epithet = EPITHETS.contains(noun) || noun.endsWith("year-old");
        if (!epithet || !body.isDefinite() || isOfAnother(source, body)) {
            return null;
        }
        List<Clause> near = discourse.near(source.clause());
        if (near.stream().anyMatch(c -> isIndefinite(c, noun, source) || discourse.isUnknown(c, noun))) {
            return null;
        }
        for (Clause here : near) {
            Referent spoke = here.index() == source.clause().index() ? null : discourse.mainSpeaker(here);
            List<Mention> named = named(here, source);
            if (spoke != null) {
                return fits(spoke, noun) ? spoke.again(0.7) : null;
            }
            if (!named.isEmpty()) {
                Referent only = Referent.of(named.getFirst().entity(), 0.7);
                return named.size() == 1 && fits(only, noun) ? only : null;
            }
        }
        return null;
    }

    private boolean fits(Referent who, String noun) {
        Person p = cast.person(who.speaker().id());
        return who.type() == EntityType.PERSON
                && p != null
                && Titled.mayBe(p, noun)
                && (Titled.isCalled(p, noun) || !isAnybodyCalled(noun));
    }

    private boolean isAnybodyCalled(String noun) {
        for (Person p : cast.people()) {
            if (Titled.isCalled(p, noun)) {
                return true;
            }
        }
        return false;
    }

    /** "The chairman of the council", "the Oslo lawmaker": more than another word for the one just spoken of. */
    private boolean isOfAnother(SourcePhrase source, SourcePhrase body) {
        return body.clause().is(body.to() + 1, "of")
                || cast.in(source.head().span()).stream().anyMatch(m -> m.type() != EntityType.OTHER);
    }

    /** The people named in a sentence before the source, outside quotation marks and not to tell whose something is. */
    private List<Mention> named(Clause here, SourcePhrase source) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : cast.in(here.span())) {
            int behind = here.tokenFrom(m.span().end());
            boolean named = m.type() == EntityType.PERSON
                    && m.span().end() <= source.span().start()
                    && !here.at(here.tokenFrom(m.span().start())).quoted()
                    && !here.is(behind, "'s")
                    && !here.tagged(behind, "NOUN");
            if (named && out.stream().noneMatch(o -> o.entity().equals(m.entity()))) {
                out.add(m);
            }
        }
        return out;
    }

    /** True of a sentence with "a senator", who has no name. */
    private static boolean isIndefinite(Clause here, String noun, SourcePhrase source) {
        for (int i = 0;
                i < here.size() && here.at(i).span().start() < source.span().start();
                i++) {
            for (int k = i - 1; here.is(i, noun) && k >= 0 && i - k <= NEAR; k--) {
                if (INDEFINITE.contains(here.at(k).lower()) && !here.is(k - 1, ",") && !here.is(k - 1, "as")) {
                    return true;
                }
            }
        }
        return false;
    }
}
