package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Figure;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.Evidence;

/**
 * One quantity and what each report says of it.
 *
 * @param of what is counted or measured, in the words of a report
 * @param cells what the reports say, in the order of the ledger
 * @param difference what the row's values differ by; null where they are the same
 */
public record FigureRow(
        String of, List<Cell> cells, @Nullable Difference difference) {

    public FigureRow {
        cells = List.copyOf(cells);
    }

    /** @param value the figure in the report's words, with its bound and unit */
    public record Cell(Citation at, String value) {}

    /** How many reports state it. */
    public long reports() {
        return cells.stream().map(cell -> cell.at().reportId()).distinct().count();
    }

    /** Each value once, with every place that states it. */
    public List<Term> values() {
        Map<String, List<Citation>> byValue = new LinkedHashMap<>();
        for (Cell cell : cells) {
            byValue.computeIfAbsent(cell.value(), k -> new ArrayList<>()).add(cell.at());
        }
        return byValue.entrySet().stream()
                .map(entry -> new Term(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** First what reports put differently, then all other figures that deserve a line, in the ledger's order. */
    public static List<FigureRow> of(Reading reading) {
        List<FigureRow> rows = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Difference difference : reading.ledger().differences()) {
            if (difference.kind() == Difference.Kind.FIGURE) {
                rows.add(of(difference, reading.claims(difference)));
                told.addAll(difference.claims());
            }
        }
        for (Claim claim : reading.ledger().claims()) {
            if (claim.value() != null
                    && Notable.is(claim.value())
                    && claim.kind() == Claim.Kind.FIGURE
                    && !told.contains(claim.id())) {
                rows.add(new FigureRow(label(claim.value()), cells(claim), null));
            }
        }
        return rows;
    }

    private static FigureRow of(Difference difference, List<Claim> claims) {
        List<Cell> cells = new ArrayList<>();
        for (Difference.Side side : difference.sides()) {
            cells.add(new Cell(side.at(), side.value()));
        }
        String label = "";
        for (Claim claim : claims) {
            if (label.isEmpty() && claim.value() != null) {
                label = label(claim.value());
            }
        }
        return new FigureRow(label.isEmpty() ? "Figure" : label, cells, difference);
    }

    private static List<Cell> cells(Claim claim) {
        List<Cell> cells = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            cells.add(new Cell(evidence.at(), evidence.at().focusText()));
        }
        return cells;
    }

    private static String label(Figure figure) {
        String of = figure.of();
        String unit = figure.amount().unit();
        return of != null ? of : unit != null ? unit : "figure";
    }
}
