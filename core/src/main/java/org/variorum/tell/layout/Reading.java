package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Quote;
import org.variorum.report.Span;
import org.variorum.tell.layout.agreed.Agreed;
import org.variorum.tell.layout.beside.Retold;
import org.variorum.tell.layout.beside.SideBySide;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Beginning;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.single.Covered;
import org.variorum.tell.layout.single.Neighbours;
import org.variorum.tell.layout.single.Printed;
import org.variorum.tell.layout.single.Quotations;
import org.variorum.tell.layout.single.Surroundings;
import org.variorum.tell.layout.standalone.Given;
import org.variorum.tell.layout.standalone.Worth;
import org.variorum.tell.layout.voice.Voice;

/** One story as a brief shows it: which entries of its ledger go where. */
public final class Reading {
    /** So many of what one report has are the most a reader sees at once; what comes later moves none of them. */
    private static final int OPEN = 20;

    private final Ledger ledger;
    private final Sigla sigla;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Difference> differences;
    private final List<Citation> quotedByMany = new ArrayList<>();
    private final Subject subject;
    private final List<Ledger.StatedOffer> offers;
    private final List<Stance> stances;
    private final List<Voice> voices;
    private final List<Assertion> agreed;
    private final List<Retold> retold;
    private final List<Assertion> onlyOne;
    private final List<Ledger.Dated> timeline;

    public Reading(Ledger ledger) {
        this.ledger = ledger;
        this.sigla = new Sigla(ledger.reports());
        ledger.claims().forEach(claim -> claims.put(claim.id(), claim));
        this.differences = ledger.differences().stream()
                .filter(d -> d.verdict() != Difference.Verdict.COMPATIBLE)
                .toList();
        for (Quote quote : ledger.quotes()) {
            List<Citation> at = quote.variants().stream().map(Quote.Variant::at).toList();
            if (sigla.of(at).size() > 1) {
                quotedByMany.addAll(at);
            }
        }
        this.subject = new Subject(ledger.reports());
        this.offers = Offers.of(ledger.offers());
        this.stances = Stance.of(ledger.positions());
        this.voices = Voice.of(ledger.quotes());
        this.agreed = findAgreed();
        Given given = Given.by(ledger, agreed, inSubstance());
        this.retold = findRetold(given);
        this.timeline = Timeline.of(ledger.timeline(), given, agreed, subject);
        this.onlyOne = findOnlyOne(given);
    }

    public Ledger ledger() {
        return ledger;
    }

    public Sigla sigla() {
        return sigla;
    }

    /** Those worth a reader's attention: what is compatible is none to a reader. */
    public List<Difference> differences() {
        return differences;
    }

    /** Those in what is said, not only in how. */
    public List<Difference> inSubstance() {
        return differences.stream()
                .filter(d -> d.kind() != Difference.Kind.WORDING)
                .toList();
    }

    /** Those in the wording of one remark. */
    public List<Difference> inWording() {
        return differences.stream()
                .filter(d -> d.kind() == Difference.Kind.WORDING)
                .toList();
    }

    /** Where each party stands. */
    public List<Stance> stances() {
        return stances;
    }

    /** Who is quoted, and with what. */
    public List<Voice> voices() {
        return voices;
    }

    /** Offers, those in the same words as one. */
    public List<Ledger.StatedOffer> offers() {
        return offers;
    }

    /** What at least two reports have and none denies. */
    public List<Assertion> agreed() {
        return agreed;
    }

    /** What several reports tell, each in words of its own. */
    public List<Retold> retold() {
        return retold;
    }

    /** What one report has, and none of the others quotes either. */
    public List<Assertion> onlyOne() {
        return onlyOne;
    }

    /** What happened when. */
    public List<Ledger.Dated> timeline() {
        return timeline;
    }

    private List<Assertion> findAgreed() {
        List<Claim> shared = ledger.claims().stream()
                .filter(claim ->
                        claim.reports() > 1 || claim.citations().stream().anyMatch(Beginning::isLead))
                .filter(claim -> claim.value() == null || Notable.is(claim.value()))
                .filter(claim -> claim.evidence().stream().noneMatch(e -> e.stance() == Evidence.Stance.DENIES))
                .toList();
        return Agreed.of(
                        shared,
                        differences.stream()
                                .filter(d -> d.verdict() == Difference.Verdict.CONFLICT
                                        || d.kind() != Difference.Kind.WORDING && d.reason() != Difference.Reason.UNIT)
                                .toList(),
                        Given.from(ledger))
                .stream()
                .filter(a -> !subject.isElsewhere(a.citations()))
                .toList();
    }

    private List<Retold> findRetold(Given given) {
        List<Citation> beside = new ArrayList<>(quotedByMany);
        differences.forEach(d -> d.sides().forEach(side -> beside.add(side.at())));
        return SideBySide.of(
                        ledger.claims().stream()
                                .filter(claim -> claim.reports() > 1)
                                .filter(claim -> claim.value() == null || Notable.is(claim.value()))
                                .toList(),
                        agreed,
                        beside,
                        at -> given.leans(at.report(), at.span()))
                .stream()
                .filter(retold -> !subject.isElsewhere(retold.all()))
                .toList();
    }

    private List<Assertion> findOnlyOne(Given given) {
        List<Assertion> entries = Quotations.joined(Assertion.of(ledger.onlyOne().stream()
                .filter(claims::containsKey)
                .map(claims::get)
                .filter(claim -> claim.value() == null || Notable.is(claim.value()))
                .filter(claim -> claim.citations().stream().noneMatch(this::quotedElsewhere))
                .toList()));
        List<Citation> elsewhere = new ArrayList<>(quotedByMany);
        retold.forEach(r -> elsewhere.addAll(r.all()));
        for (Assertion assertion : agreed) {
            elsewhere.addAll(assertion.citations());
            elsewhere.addAll(assertion.partly());
        }
        Printed printed = Printed.of(voices);
        Covered covered = new Covered(ledger.reports());
        List<Assertion> news = entries.stream()
                .filter(entry -> !printed.has(entry) && !covered.has(entry))
                .toList();
        List<Assertion> whole = Surroundings.around(news, elsewhere, ledger.quotes(), given).stream()
                .filter(Worth::tells)
                .filter(entry -> !subject.isElsewhere(entry.at()))
                .filter(entry -> !printed.has(entry))
                .toList();
        int open = Math.min(OPEN, whole.size());
        List<Assertion> out = new ArrayList<>(Neighbours.together(whole.subList(0, open)));
        out.addAll(whole.subList(open, whole.size()));
        return List.copyOf(out);
    }

    /** True where the words claimed are, for the most part, a quotation that another report has too. */
    private boolean quotedElsewhere(Citation at) {
        Span words = at.words();
        for (Citation quoted : quotedByMany) {
            if (quoted.reportId().equals(at.reportId())
                    && words.overlaps(quoted.span())
                    && 2 * quoted.span().length() > words.length()) {
                return true;
            }
        }
        return false;
    }

    /** The claims a difference is about. */
    public List<Claim> claims(Difference difference) {
        return difference.claims().stream()
                .filter(claims::containsKey)
                .map(claims::get)
                .toList();
    }
}
