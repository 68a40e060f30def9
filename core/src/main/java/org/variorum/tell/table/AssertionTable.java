package org.variorum.tell.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Figure;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;
import org.variorum.collate.Ledger;
import org.variorum.collate.Quote;
import org.variorum.collate.origin.Hands;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Claims, figures, quotes and positions in one table, a row for each report's place that asserts one. One table and not
 * four: every row has the same words, place and report, so that one filter or pivot reaches everything a report says.
 */
public final class AssertionTable {
    private static final String JOIN = "; ";

    private final Ledger ledger;
    private final Places places = new Places();
    private final CsvText csv;

    private AssertionTable(Ledger ledger, CsvText csv) {
        this.ledger = ledger;
        this.csv = csv;
    }

    /** The table of all stories, as {@link org.variorum.tell.Csv} hands it out. */
    public static String of(List<Ledger> ledgers) {
        CsvText csv = new CsvText();
        ledgers.forEach(ledger -> new AssertionTable(ledger, csv).rows());
        return csv.toString();
    }

    private void rows() {
        ledger.claims().stream().filter(c -> c.kind() != Claim.Kind.FIGURE).forEach(this::claim);
        ledger.claims().stream().filter(c -> c.kind() == Claim.Kind.FIGURE).forEach(this::claim);
        ledger.quotes().forEach(this::quote);
        for (int i = 0; i < ledger.positions().size(); i++) {
            position("p" + (i + 1), ledger.positions().get(i));
        }
    }

    private void claim(Claim claim) {
        String kind = word(claim.kind());
        List<Difference> differences = differences(d -> d.claims().contains(claim.id()));
        for (Evidence evidence : claim.evidence()) {
            Map<Column, String> row =
                    row(claim.kind() == Claim.Kind.FIGURE ? kind : "claim", claim.id(), evidence.at());
            row.put(Column.KIND, kind);
            row.put(Column.TEXT, claim.text());
            speaker(row, claim.by());
            row.put(Column.STANCE, word(evidence.stance()));
            if (claim.value() != null) {
                figure(row, stated(claim.value(), evidence.at()));
            }
            row.put(Column.REPORTS, Integer.toString(claim.reports()));
            row.put(Column.ORIGINS_MIN, Integer.toString(claim.origins().min()));
            row.put(Column.ORIGINS_MAX, Integer.toString(claim.origins().max()));
            row.put(Column.SCORE, String.format(Locale.ROOT, "%.2f", claim.score()));
            differences(row, differences);
            csv.row(row);
        }
    }

    /** What this report states, which need not be what the claim's first one does. */
    private static Figure stated(Figure claimed, Citation at) {
        Span words = at.words();
        for (Figure figure : at.report().figures()) {
            if (figure.span().equals(words)) {
                return figure;
            }
        }
        return claimed;
    }

    private void quote(Quote quote) {
        String fullest = quote.variants().stream()
                .map(v -> v.at().text())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        long reports =
                quote.variants().stream().map(v -> v.at().reportId()).distinct().count();
        for (Quote.Variant variant : quote.variants()) {
            Map<Column, String> row = row("quote", quote.id(), variant.at());
            row.put(Column.TEXT, fullest);
            speaker(row, quote.speaker());
            row.put(Column.REPORTS, Long.toString(reports));
            row.put(Column.CLAIMS, String.join(JOIN, quote.claims()));
            differences(row, differences(d -> d.sides().stream().anyMatch(side -> same(side.at(), variant.at()))));
            csv.row(row);
        }
    }

    private static boolean same(Citation a, Citation b) {
        return a.reportId().equals(b.reportId()) && a.span().equals(b.span());
    }

    private void position(String id, Ledger.Stand stand) {
        long reports =
                stand.evidence().stream().map(Citation::reportId).distinct().count();
        for (Citation at : stand.evidence()) {
            Map<Column, String> row = row("position", id, at);
            row.put(
                    Column.TEXT,
                    stand.on() == null ? stand.evidence().getFirst().focusText() : stand.on());
            speaker(row, stand.party());
            row.put(Column.POSITION, word(stand.stance()));
            row.put(Column.REPORTS, Long.toString(reports));
            csv.row(row);
        }
    }

    private Map<Column, String> row(String table, String id, Citation at) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.STORY, ledger.id());
        row.put(Column.TABLE, table);
        row.put(Column.ID, id);
        row.put(Column.CHAIN, chain(Hands.of(at)));
        Report report = at.report().report();
        put(row, Column.OUTLET, report.outlet());
        row.put(Column.REPORT, report.id());
        row.put(Column.PATH, report.path());
        put(row, Column.PUBLISHED, report.published());
        put(row, Column.URL, report.url());
        row.put(Column.SHA256, report.sha256());
        Span words = at.words();
        row.put(Column.START, Integer.toString(places.point(at, words.start())));
        row.put(Column.END, Integer.toString(places.point(at, words.end())));
        row.put(Column.EXACT, at.focusText());
        row.put(Column.SENTENCE, at.text());
        return row;
    }

    private static String chain(List<ChainLink> links) {
        return String.join(
                JOIN, links.stream().map(l -> word(l.role()) + ": " + l.name()).toList());
    }

    private static void speaker(Map<Column, String> row, @Nullable Speaker speaker) {
        if (speaker != null) {
            row.put(Column.SPEAKER, speaker.name());
            row.put(Column.SPEAKER_ID, speaker.id());
        }
    }

    private static void figure(Map<Column, String> row, Figure figure) {
        Amount amount = figure.amount();
        row.put(Column.LOW, plain(amount.low()));
        row.put(Column.HIGH, plain(amount.high()));
        row.put(Column.BOUND, amount.bound().word());
        put(row, Column.UNIT, amount.unit());
        put(row, Column.OF, figure.of());
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private List<Difference> differences(Predicate<Difference> concerned) {
        return ledger.differences().stream().filter(concerned).toList();
    }

    private static void differences(Map<Column, String> row, List<Difference> differences) {
        List<String> reasons = new ArrayList<>();
        for (Difference d : differences) {
            reasons.add(d.reason() == null ? "" : word(d.reason()));
        }
        row.put(
                Column.DIFFERENCES,
                String.join(JOIN, differences.stream().map(Difference::id).toList()));
        row.put(
                Column.VERDICTS,
                String.join(
                        JOIN, differences.stream().map(d -> word(d.verdict())).toList()));
        row.put(Column.REASONS, String.join(JOIN, reasons));
    }

    private static void put(Map<Column, String> row, Column column, @Nullable String value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
