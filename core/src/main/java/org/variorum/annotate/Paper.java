package org.variorum.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The letter said", "the ruling found": a paper speaks for the one who was just told to have issued it. */
final class Paper implements Reference {
    /** What speaks for whose it is. */
    private static final Set<String> PAPERS = Set.of(
            "statement",
            "letter",
            "memo",
            "memorandum",
            "tweet",
            "tweets",
            "account",
            "speech",
            "remarks",
            "excerpts",
            "text",
            "report",
            "study",
            "investigation",
            "findings",
            "inquiry",
            "probe",
            "review",
            "ad",
            "decision",
            "ruling",
            "opinion",
            "op-ed",
            "article",
            "story",
            "editorial",
            "filing",
            "lawsuit",
            "suit",
            "complaint",
            "petition",
            "announcement",
            "proposal",
            "plan",
            "post",
            "release",
            "message",
            "rules");
    /** Of those, the ones that stand for their author also where only "the" tells whose they are. */
    private static final Set<String> ISSUED = Set.of(
            "statement",
            "letter",
            "memo",
            "memorandum",
            "tweet",
            "op-ed",
            "filing",
            "petition",
            "announcement",
            "post",
            "release",
            "message",
            "decision",
            "ruling",
            "opinion",
            "rules");

    private static final Set<String> ISSUES =
            Set.of("in", "issued", "released", "sent", "wrote", "published", "posted", "signed", "issue", "release");
    private static final Set<String> ARTICLES = Set.of("a", "an", "his", "her", "its", "their");
    /** Words between the article and the noun. */
    private static final int NEAR = 3;
    /** Sentences behind which the same noun may mean another paper. */
    private static final int REACH = 8;

    private final Cast cast;
    private final Discourse discourse;

    Paper(Cast cast, Discourse discourse) {
        this.cast = cast;
        this.discourse = discourse;
    }

    static boolean is(String noun) {
        return PAPERS.contains(noun);
    }

    @Override
    public @Nullable Referent meant(SourcePhrase source) {
        String noun = source.noun();
        SourcePhrase paper = source.head().core();
        boolean bare = paper.from() == paper.to() && noun.equals("excerpts");
        if (!PAPERS.contains(noun)
                || !paper.isDefinite() && !bare
                || !cast.in(source.span()).isEmpty()) {
            return null;
        }
        Referent again = again(source);
        return again == null && ISSUED.contains(noun) ? issued(source, noun) : again;
    }

    /** Whom the same noun meant shortly before. */
    private @Nullable Referent again(SourcePhrase source) {
        Referent before = discourse.lastSpeaker(s -> s.noun().equals(source.noun())
                && source.clause().index() - s.clause() <= REACH
                && s.at() < source.span().start());
        return before == null ? null : before.again(0.7);
    }

    private @Nullable Referent issued(SourcePhrase source, String noun) {
        for (Clause here : discourse.near(source.clause())) {
            for (int i = 0;
                    i < here.size() && here.at(i).span().start() < source.span().start();
                    i++) {
                boolean same = here.is(i, noun) && !here.at(i).quoted();
                Referent by = same ? issuer(here, i) : null;
                if (by != null) {
                    return by.again(0.7);
                }
            }
        }
        return null;
    }

    /** "The court's ruling", "the Supreme Court ruling", "said in a statement". */
    private @Nullable Referent issuer(Clause here, int noun) {
        int name = here.is(noun - 1, "'s") ? noun - 2 : noun - 1;
        for (Mention m : cast.in(here.span())) {
            boolean before =
                    here.has(name) && m.span().end() == here.at(name).span().end();
            if (before && m.type() == EntityType.ORGANIZATION) {
                return Referent.of(m.entity(), 0.7);
            }
        }
        for (int i = noun - 1; i > 0 && noun - i <= NEAR; i--) {
            if (ARTICLES.contains(here.at(i).lower())) {
                return ISSUES.contains(here.at(i - 1).lower()) ? discourse.mainSpeaker(here) : null;
            }
        }
        return null;
    }
}
