package org.variorum.annotate.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;

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
            "data",
            "figures",
            "statistics",
            "records",
            "survey",
            "analysis",
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
    /** Words between the article and the noun. */
    private static final int NEAR = 3;
    /** Sentences behind which the same noun may mean another paper. */
    private static final int REACH = 8;

    private final Cast cast;
    private final Owner owners;
    private final Discourse discourse;

    Paper(Cast cast, Owner owners, Discourse discourse) {
        this.cast = cast;
        this.owners = owners;
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
        Referent issued = again == null && ISSUED.contains(noun) ? discourse.before(source, this::issuer) : again;
        return issued == null ? null : issued.again(0.7);
    }

    /** Whom the same noun meant shortly before. */
    private @Nullable Referent again(SourcePhrase source) {
        return discourse.lastSpeaker(s -> s.noun().equals(source.noun())
                && source.clause().index() - s.clause() <= REACH
                && s.at() < source.span().start());
    }

    /** "The court's ruling", "the Supreme Court ruling", "said in a statement". */
    private @Nullable Referent issuer(Clause here, int noun) {
        Mention owner = owners.named(here, noun);
        if (owner != null && owner.type() == EntityType.ORGANIZATION) {
            return Referent.of(owner.entity(), 0.7);
        }
        for (int i = noun - 1; i > 0 && noun - i <= NEAR; i--) {
            if (here.is(i, "a") || here.is(i, "an") || Owner.marks(here, i)) {
                return ISSUES.contains(here.at(i - 1).lower()) ? discourse.mainSpeaker(here) : null;
            }
        }
        return null;
    }
}
