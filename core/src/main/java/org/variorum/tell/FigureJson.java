package org.variorum.tell;

import java.io.IOException;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Figure;

/** Writes what a figure says, into the object that is open. */
final class FigureJson {
    private FigureJson() {}

    /** One {@code value} where one number is given, else {@code low} and {@code high}. */
    static void shortest(Figure figure, JsonOut json) throws IOException {
        Amount amount = figure.amount();
        if (amount.low().compareTo(amount.high()) == 0) {
            json.number("value", amount.low());
        } else {
            json.number("low", amount.low()).number("high", amount.high());
        }
        rest(figure, json);
    }

    /** Always {@code low} and {@code high}. */
    static void range(Figure figure, JsonOut json) throws IOException {
        json.number("low", figure.amount().low()).number("high", figure.amount().high());
        rest(figure, json);
    }

    private static void rest(Figure figure, JsonOut json) throws IOException {
        json.text("bound", figure.amount().bound().word());
        json.text("unit", figure.amount().unit()).text("of", figure.of());
    }
}
