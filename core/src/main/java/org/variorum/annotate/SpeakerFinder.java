package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Span;

/**
 * Tells who is meant by the words that name a source: a name, a pronoun, a description such as "the Ruritanian leader",
 * a ministry. Where the text leaves it open, nobody.
 */
final class SpeakerFinder {
    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> PLURAL = Set.of("they", "both", "it", "we");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "council",
            "commission",
            "committee",
            "government",
            "parliament",
            "party",
            "company",
            "bank",
            "agency",
            "institute",
            "university",
            "court",
            "police",
            "army",
            "office",
            "department",
            "group",
            "statement",
            "report",
            "study",
            "union",
            "organization",
            "organisation",
            "association",
            "authority",
            "authorities",
            "military",
            "administration",
            "embassy",
            "service",
            "forces",
            "force");
    private static final Pattern QUOTED = Pattern.compile("(?s)(?:is|was|were|are) (?:\\p{L}+ )?quoted.*");
    private static final int FAR = 6;

    private final String text;
    private final List<Clause> clauses;
    private final Cast cast;
    private final Roles roles;
    /** Speakers of the readings so far, by place. */
    private final List<Said> said = new ArrayList<>();

    private record Said(int clause, int at, Speaker speaker, EntityType type) {}

    SpeakerFinder(String text, List<Clause> clauses, Cast cast, Roles roles) {
        this.text = text;
        this.clauses = clauses;
        this.cast = cast;
        this.roles = roles;
    }

    /** Whom the reading's source means; call in order of the text, since pronouns lean on what came before. */
    @Nullable
    Speaker find(Reading r) {
        Found found = meant(r);
        if (found == null) {
            return null;
        }
        said.add(new Said(r.clause().index(), r.anchor().start(), found.speaker(), found.type()));
        return found.speaker();
    }

    /** As {@link #find}, for one whom somebody only speaks of: no later pronoun leans on it. */
    @Nullable
    Speaker aside(Reading r) {
        Found found = meant(r);
        return found == null ? null : found.speaker();
    }

    private @Nullable Found meant(Reading r) {
        Span source = r.source();
        return source == null ? unsourced(r) : resolve(r, source);
    }

    private record Found(Speaker speaker, EntityType type) {}

    /** Several may be meant, so that nobody is. */
    private static final Found NOBODY = new Found(new Speaker("", "", 0), EntityType.OTHER);

    /** "Velk was quoted as saying": who was quoted. */
    private @Nullable Found unsourced(Reading r) {
        Span cue = r.cue();
        Clause c = r.clause();
        if (cue == null || !QUOTED.matcher(cue.in(text)).matches()) {
            return carriedOn(r);
        }
        NounPhrase who = NounPhrase.leftOf(c, c.tokenFrom(cue.start()) - 1);
        return who == null ? null : named(c, c.span(who.from(), who.to()));
    }

    /** "Rejected the plan, calling it a ploy", "and added that": whoever spoke before in the sentence. */
    private @Nullable Found carriedOn(Reading r) {
        Clause c = r.clause();
        int i = r.cueToken();
        if (r.cue() == null || said.isEmpty()) {
            return null;
        }
        int first = c.tokenFrom(r.cue().start());
        boolean participle = c.at(i).lower().endsWith("ing") && !c.tagged(i - 1, "AUX");
        boolean joined = c.is(first - 1, "and") || c.is(first - 1, "but");
        Said last = said.getLast();
        return (participle || joined) && last.clause() == c.index() ? new Found(last.speaker(), last.type()) : null;
    }

    /** The sentence the source stands in: mostly, not always, that of the cue. */
    private Clause clauseOf(Span source, Reading r) {
        if (r.clause().span().contains(source)) {
            return r.clause();
        }
        Clause c = Clause.at(clauses, source.start());
        return c == null ? r.clause() : c;
    }

    private @Nullable Found resolve(Reading r, Span source) {
        Clause c = clauseOf(source, r);
        String words = source.in(text).toLowerCase(Locale.ROOT);
        if (words.equals("who")) {
            return antecedent(c, source);
        }
        if (SINGULAR.contains(words)) {
            return pronoun(c, source, words.equals("she") ? Person.Gender.SHE : Person.Gender.HE);
        }
        if (PLURAL.contains(words)) {
            return group(c, source);
        }
        Found named = named(c, source);
        if (named != null) {
            return named;
        }
        Span head = head(c, source);
        Found described = described(c, head, words);
        return described != null ? described : body(c, head, words);
    }

    /** Kovac of "Kovac, who said": only a name right before it. */
    private @Nullable Found antecedent(Clause c, Span who) {
        int before = c.tokenFrom(who.start()) - 1;
        int last = c.is(before, ",") ? before - 1 : before;
        for (Mention m : cast.in(c.span())) {
            if (c.has(last) && m.span().end() == c.at(last).span().end() && m.type() == EntityType.PERSON) {
                return found(m.entity(), 0.85);
            }
        }
        return null;
    }

    private static Found found(Entity e, double score) {
        return new Found(new Speaker(e.name(), e.id(), score), e.type());
    }

    /** A person, a body or a country that is the head of the phrase. */
    private @Nullable Found named(Clause c, Span source) {
        Span head = head(c, source);
        if (c.at(c.tokenFrom(head.start())).is("neither")) {
            return null;
        }
        Found found = joint(c, head);
        found = found == null ? namedIn(c, head) : found;
        if (found != null || head.equals(source)) {
            return found;
        }
        // "The president, Anna Kovac, said": the name right behind the comma.
        int next = c.tokenFrom(head.end()) + 1;
        for (Mention m : cast.in(source)) {
            if (m.type() == EntityType.PERSON
                    && c.has(next)
                    && m.span().start() == c.at(next).span().start()) {
                return found(m.entity(), 0.9);
            }
        }
        return null;
    }

    /** "Norway and Sweden", "President Velk and Prime Minister Tolland": both, and not the first of them. */
    private @Nullable Found joint(Clause c, Span head) {
        List<Mention> parties = cast.in(head).stream()
                .filter(m -> m.type() == EntityType.PERSON || cast.known(m.span()) != null)
                .toList();
        if (parties.size() < 2 || parties.getLast().span().end() != head.end()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        boolean and = false;
        int from = c.tokenFrom(parties.getFirst().span().start());
        for (Mention m : parties) {
            for (int i = from; i < c.tokenFrom(m.span().start()); i++) {
                and |= c.is(i, "and");
                boolean title = c.tagged(i, "PROPN", "NOUN", "ADJ") || c.is(i, "the");
                if (!c.is(i, "and") && !c.is(i, ",") && !title) {
                    return null;
                }
            }
            Gazetteer.Entry known = cast.known(m.span());
            Entity e = known == null ? m.entity() : known.party();
            boolean modifies = m.type() == EntityType.NATIONALITY;
            if (modifies || !names.isEmpty() && !c.is(from, "and") && !c.is(from, ",")) {
                return null;
            }
            names.add(e.name());
            ids.add(e.id());
            from = c.tokenFrom(m.span().end());
        }
        String name = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return and && ids.stream().distinct().count() == ids.size()
                ? new Found(new Speaker(name, String.join("-", ids), 0.8), EntityType.OTHER)
                : null;
    }

    /** The phrase without apposition and relative clause. */
    private static Span head(Clause c, Span source) {
        int from = c.tokenFrom(source.start());
        int to = c.tokenFrom(source.end()) - 1;
        for (int i = from + 1; i <= to; i++) {
            if (c.is(i, ",") || c.is(i, "(") || c.is(i, "--") || c.is(i, "who") || c.is(i, "which")) {
                return c.span(from, i - 1);
            }
        }
        return source;
    }

    private @Nullable Found namedIn(Clause c, Span source) {
        Mention body = null;
        for (Mention m : cast.in(source)) {
            // "Kovac aides", "the Tarvik police": whose they are.
            boolean modifies = c.tagged(c.tokenFrom(m.span().end()), "NOUN")
                    && c.tokenFrom(m.span().end()) < c.tokenFrom(source.end());
            if (modifies && m.type() == EntityType.PERSON || dependent(c, source, m.span())) {
                continue;
            }
            if (m.type() == EntityType.PERSON || (cast.person(m.entity()) != null)) {
                return found(m.entity(), 0.95);
            }
            boolean last = endsHead(c, source, m.span());
            if (body == null && last && m.type() != EntityType.NATIONALITY) {
                body = m;
            }
        }
        if (body == null) {
            return null;
        }
        Gazetteer.Entry known = cast.known(body.span());
        return known != null ? found(known.party(), 0.9) : found(bodyEntity(c, source, body), 0.8);
    }

    /** "Ruritania's Foreign Ministry" and "the Ruritanian Foreign Ministry" are one body. */
    private Entity bodyEntity(Clause c, Span source, Mention body) {
        if (c.tagged(c.tokenFrom(body.span().start()) - 1, "NOUN")) {
            return body.entity();
        }
        for (Mention m : cast.in(source)) {
            Gazetteer.Entry known = cast.known(m.span());
            if (known != null
                    && m.span().end() <= body.span().start()
                    && known.entity().type() != EntityType.ORGANIZATION) {
                String name = known.party().name() + " " + body.entity().name();
                return new Entity(NameKey.slug(name), name, EntityType.ORGANIZATION);
            }
        }
        return body.entity();
    }

    /** True if a preposition or a possessive makes the mention part of another phrase: "an aide to X", "X's aide". */
    private boolean dependent(Clause c, Span source, Span mention) {
        int to = c.tokenFrom(mention.end());
        int before = c.tokenFrom(mention.start()) - 1;
        // "Norway's prime minister Anna Kovac": whose minister is told by a name, who by the one behind the noun.
        boolean apposed = to >= c.tokenFrom(source.end())
                && c.tagged(before, "NOUN")
                && !c.at(before).quoted();
        if (apposed && source.contains(c.at(before).span())) {
            return false;
        }
        if (c.is(to, "'s") && source.contains(c.at(to).span()) && to < c.tokenFrom(source.end()) - 1) {
            return true;
        }
        int first = c.tokenFrom(source.start());
        for (int i = c.tokenFrom(mention.start()) - 1; i >= first; i--) {
            if (c.tagged(i, "ADP") || c.is(i, "'s") && !c.tagged(i + 1, "PROPN")) {
                return true;
            }
            if (c.is(i, ",")) {
                return i > first && !c.tagged(i - 1, "PROPN", "NOUN");
            }
            if (!c.tagged(i, "NOUN", "PROPN", "ADJ", "DET")) {
                return false;
            }
        }
        return false;
    }

    /** True if nothing but an apposition follows the mention: its last word is the head of the phrase. */
    private boolean endsHead(Clause c, Span source, Span mention) {
        int next = c.tokenFrom(mention.end());
        return next >= c.tokenFrom(source.end())
                || isAgency(mention) && namesAgency(c, next)
                || c.is(next, ",")
                || c.is(next, "and")
                || c.is(next, "(")
                || c.tagged(next, "ADP")
                || c.is(next, "which");
    }

    private boolean isAgency(Span mention) {
        Gazetteer.Entry known = cast.known(mention);
        return known != null && known.agency();
    }

    /** "Reuters news agency". */
    private static boolean namesAgency(Clause c, int next) {
        return c.is(next, "news") && c.is(next + 1, "agency") || c.is(next, "agency");
    }

    private @Nullable Found pronoun(Clause c, Span source, Person.Gender gender) {
        for (int k = c.index(); k >= Math.max(0, c.index() - FAR); k--) {
            Clause here = clauses.get(k);
            Found best = spokenIn(here, source, gender);
            if (best == null) {
                best = subjectOf(here, source, gender);
            }
            if (best != null) {
                return best == NOBODY ? null : best;
            }
        }
        return null;
    }

    /** "Anna Kovac and Ilse Marn met": "she" may be either. */
    private boolean joinedWithAnother(Clause here, Mention first, Person.Gender gender) {
        int and = here.tokenFrom(first.span().end());
        for (Mention m : cast.in(here.span())) {
            boolean next = here.is(and, "and") && here.tokenFrom(m.span().start()) - and <= 3;
            if (next && m.span().start() > first.span().end() && m.type() == EntityType.PERSON) {
                return agrees(m.entity().id(), gender);
            }
        }
        return false;
    }

    private @Nullable Found spokenIn(Clause here, Span before, Person.Gender gender) {
        Found best = null;
        for (Said s : said) {
            if (s.clause() == here.index()
                    && s.at() < before.start()
                    && s.type() == EntityType.PERSON
                    && agrees(s.speaker().id(), gender)) {
                best = new Found(new Speaker(s.speaker().name(), s.speaker().id(), 0.85), s.type());
            }
        }
        return best;
    }

    private boolean agrees(String id, Person.Gender gender) {
        for (Person p : cast.people()) {
            if (p.entity().id().equals(id)) {
                return p.gender() == Person.Gender.UNKNOWN || p.gender() == gender;
            }
        }
        return true;
    }

    /** The first person a sentence names outside quotation marks; one that owns something only if there is no other. */
    private @Nullable Found subjectOf(Clause here, Span before, Person.Gender gender) {
        Mention owner = null;
        for (Mention m : cast.in(here.span())) {
            int i = here.tokenFrom(m.span().start());
            boolean person = m.type() == EntityType.PERSON && agrees(m.entity().id(), gender);
            if (!person || m.span().start() >= before.start() || here.at(i).quoted()) {
                continue;
            }
            boolean owns = here.is(here.tokenFrom(m.span().end()), "'s");
            if (!owns) {
                return joinedWithAnother(here, m, gender) ? NOBODY : found(m.entity(), 0.75);
            }
            owner = owner == null ? m : owner;
        }
        return owner == null ? null : found(owner.entity(), 0.65);
    }

    /** "They" and "it": the last body or group that spoke. */
    private @Nullable Found group(Clause c, Span source) {
        for (int k = said.size() - 1; k >= 0; k--) {
            Said s = said.get(k);
            if (c.index() - s.clause() > 2) {
                return null;
            }
            if (s.type() != EntityType.PERSON && s.at() < source.start()) {
                return new Found(new Speaker(s.speaker().name(), s.speaker().id(), 0.6), s.type());
            }
        }
        return null;
    }

    /** "The Ruritanian leader", "the president": the one person whom titles and appositions describe so. */
    private @Nullable Found described(Clause c, Span source, String words) {
        int from = c.tokenFrom(source.start());
        int to = c.tokenFrom(source.end()) - 1;
        String role = null;
        for (int i = to; i >= from && role == null; i--) {
            role = roles.classOf(c.at(i).lower());
        }
        if (role == null || !words.startsWith("the ") || c.at(to).lower().endsWith("s")) {
            return null;
        }
        String country = null;
        for (Mention m : cast.in(source)) {
            Gazetteer.Entry e = cast.known(m.span());
            country = e == null ? country : e.party().id();
        }
        // "The president" is who is called so before anybody else who leads.
        String word = c.at(to).lower();
        Person match = onlyOne(word, country);
        if (match != null) {
            return found(match.entity(), 0.85);
        }
        for (Person p : cast.people()) {
            boolean fits = p.description().contains(role)
                    && (country == null || p.description().contains(country));
            if (fits && match != null) {
                return country == null ? pronounLike(c, source, role) : null;
            }
            match = fits ? p : match;
        }
        return match == null ? null : found(match.entity(), 0.85);
    }

    private @Nullable Person onlyOne(String word, @Nullable String country) {
        Person match = null;
        for (Person p : cast.people()) {
            if (p.description().contains(word)
                    && (country == null || p.description().contains(country))) {
                if (match != null) {
                    return null;
                }
                match = p;
            }
        }
        return match;
    }

    /** Of several who fit a bare "the president", the one that spoke or was named last. */
    private @Nullable Found pronounLike(Clause c, Span source, String role) {
        for (int k = c.index(); k >= Math.max(0, c.index() - FAR); k--) {
            for (Mention m : cast.in(clauses.get(k).span()).reversed()) {
                Person p = cast.person(m.entity());
                if (p != null
                        && m.span().start() < source.start()
                        && p.description().contains(role)) {
                    return found(p.entity(), 0.6);
                }
            }
        }
        return null;
    }

    /** A ministry, a police force, "Ruritanian officials": named by its own words where they say whose it is. */
    private @Nullable Found body(Clause c, Span source, String words) {
        int from = c.tokenFrom(source.start());
        int to = Math.min(c.tokenFrom(source.end()) - 1, headEnd(c, from, c.tokenFrom(source.end()) - 1));
        String owner = null;
        for (Mention m : cast.in(c.span(from, Math.max(from, to)))) {
            Gazetteer.Entry e = cast.known(m.span());
            if (e != null) {
                owner = e.party().name();
            } else if (owner == null
                    && (m.type() == EntityType.ORGANIZATION || m.type() == EntityType.LOCATION)
                    && !c.at(to).span().equals(m.span())) {
                owner = m.entity().name();
            }
        }
        String head = c.at(Math.max(from, to)).lower();
        if (owner != null) {
            String name = withoutArticle(c.span(from, Math.max(from, to)).in(text));
            if (isAnonymous(words)) {
                return null;
            }
            boolean people = c.tagged(to, "ADJ") || cast.known(c.at(to).span()) != null;
            String id = people ? NameKey.slug(owner) : NameKey.slug(owner + " " + afterOwner(c, from, to));
            return new Found(new Speaker(people ? owner : name, id, 0.7), EntityType.ORGANIZATION);
        }
        if (words.startsWith("the ") && BODIES.contains(head)) {
            for (int k = said.size() - 1; k >= 0; k--) {
                Said s = said.get(k);
                boolean same = s.speaker().id().endsWith(NameKey.slug(head));
                if (same && c.index() - s.clause() <= 2 * FAR) {
                    return new Found(new Speaker(s.speaker().name(), s.speaker().id(), 0.8), s.type());
                }
            }
        }
        return null;
    }

    private static int headEnd(Clause c, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (c.is(i, ",") || c.is(i, "(") || c.tagged(i, "ADP", "VERB", "SCONJ") || c.is(i, "who")) {
                return i - 1;
            }
        }
        return to;
    }

    /** The words behind the name of whose body it is. */
    private String afterOwner(Clause c, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (cast.known(c.at(i).span()) != null || c.is(i, "'s")) {
                start = i + 1;
            }
        }
        return start > to ? c.span(from, to).in(text) : c.span(start, to).in(text);
    }

    /** "A Ruritanian official": nobody in particular is meant. */
    private static boolean isAnonymous(String words) {
        return words.startsWith("a ")
                || words.startsWith("an ")
                || words.startsWith("one ")
                || words.startsWith("some ")
                || words.startsWith("two ")
                || words.startsWith("several ");
    }

    private static String withoutArticle(String phrase) {
        String[] words = phrase.split(" ", 2);
        return words.length == 2 && ARTICLES.contains(words[0].toLowerCase(Locale.ROOT)) ? words[1] : phrase;
    }
}
