package org.variorum.annotate.speaker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Media;
import org.variorum.annotate.sentence.Clause;

/** "The company", "the agency": the one body of that kind that was named shortly before. */
final class CommonBody implements Reference {
    /** "A Kovac executive": what tells that the name in front is a body. */
    private static final Set<String> STAFF =
            Set.of("executive", "spokesman", "spokeswoman", "spokesperson", "ceo", "official", "representative");

    /** Sentences behind which another may be meant. */
    private static final int NEAR = 3;

    private final Cast cast;
    private final Discourse discourse;
    private final Media media;

    CommonBody(Cast cast, Discourse discourse, Media media) {
        this.cast = cast;
        this.discourse = discourse;
        this.media = media;
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        SourcePhrase body = source.head().core();
        BodyKind kind = BodyKind.of(source.noun());
        if (kind == null || !body.isDefinite() || !cast.in(body.span()).isEmpty()) {
            return null;
        }
        for (Clause here : discourse.near(source.clause())) {
            if (isAnother(here, source) || discourse.isUnknown(here, source.noun())) {
                return null;
            }
            Map<String, Mention> told = fitting(here, source, kind, true);
            if (!told.isEmpty()) {
                return told.size() == 1 ? referent(told.values().iterator().next()) : null;
            }
        }
        Referent silent = silent(source, kind);
        return silent == null ? again(source, kind) : silent;
    }

    /** Whom another word for such a body meant in one of the sentences before. */
    private @Nullable Referent again(SourcePhrase source, BodyKind kind) {
        Referent before = discourse.lastSpeaker(s -> s.who().type() != EntityType.PERSON
                && kind.nouns().contains(s.noun())
                && source.clause().index() - s.clause() <= NEAR
                && s.at() < source.span().start());
        return before == null ? null : before.again(0.7);
    }

    /** The only body in the sentences before of whose kind its name does not tell. */
    private @Nullable Referent silent(SourcePhrase source, BodyKind kind) {
        Map<String, Mention> all = new LinkedHashMap<>();
        for (Clause here : discourse.near(source.clause())) {
            Map<String, Mention> fitting = fitting(here, source, kind, false);
            Referent spoke = discourse.mainSpeaker(here);
            Mention speaks =
                    all.isEmpty() && spoke != null ? fitting.get(spoke.speaker().id()) : null;
            if (speaks != null) {
                return referent(speaks);
            }
            all.putAll(fitting);
        }
        return all.size() == 1 ? referent(all.values().iterator().next()) : null;
    }

    private Referent referent(Mention m) {
        Entity e = cast.party(m);
        return Referent.of(new Entity(e.id(), e.name(), EntityType.ORGANIZATION), 0.7);
    }

    /** Bodies named in a sentence before the source and outside quotation marks, by their ids. */
    private Map<String, Mention> fitting(Clause here, SourcePhrase source, BodyKind kind, boolean told) {
        Map<String, Mention> out = new LinkedHashMap<>();
        for (Mention m : cast.in(here.span())) {
            boolean named = m.span().end() <= source.span().start()
                    && !here.at(here.tokenFrom(m.span().start())).quoted()
                    && isBody(here, m);
            if (named && (told ? tells(m, kind) : allows(m, kind))) {
                out.putIfAbsent(m.entity().id(), m);
            }
        }
        return out;
    }

    private boolean isBody(Clause here, Mention m) {
        int behind = here.tokenFrom(m.span().end());
        return m.type() == EntityType.ORGANIZATION
                || m.type() != EntityType.PERSON
                        && cast.known(m.span()) == null
                        && (discourse.hasSpoken(m.entity().id())
                                || here.has(behind)
                                        && STAFF.contains(here.at(behind).lower()));
    }

    private boolean tells(Mention m, BodyKind kind) {
        String name = m.entity().name();
        return kind.tells(name) && !media.knows(name) || kind.isMedia() && media.knows(name);
    }

    private boolean allows(Mention m, BodyKind kind) {
        String name = m.entity().name();
        return cast.known(m.span()) == null && !media.knows(name) && kind.allows(name);
    }

    /** Whether "a company", "the rival company" or the like is one that has no name here. */
    private boolean isAnother(Clause here, SourcePhrase source) {
        for (int i = 0;
                i < here.size() && here.at(i).span().start() < source.span().start();
                i++) {
            boolean noun = here.is(i, source.noun()) && !here.at(i).quoted() && !isNamed(here, i);
            int first = i;
            while (noun && first > 0 && here.tagged(first - 1, "ADJ", "NOUN", "DET", "NUM", "PART", "PRON")) {
                first--;
            }
            boolean bare = first == i - 1 && here.is(first, "the");
            if (noun && !bare && !isApposed(here, first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Clause here, int i) {
        return cast.in(here.span()).stream()
                .anyMatch(m -> m.span().contains(here.at(i).span()));
    }

    /** "Orrin Lights, a company". */
    private boolean isApposed(Clause here, int first) {
        int last = first - 2;
        return (here.is(first - 1, ",") || here.is(first - 1, "--"))
                && cast.in(here.span()).stream()
                        .anyMatch(m -> last >= 0
                                && m.span().end() == here.at(last).span().end());
    }
}
