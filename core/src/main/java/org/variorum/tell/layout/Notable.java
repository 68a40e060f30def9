package org.variorum.tell.layout;

import java.math.BigDecimal;
import org.variorum.annotate.Amount;
import org.variorum.annotate.Figure;

/** Which figures deserve a line of their own: "two sides" and "four regions" are only words of a sentence. */
final class Notable {
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private Notable() {}

    static boolean is(Figure figure) {
        Amount amount = figure.amount();
        return amount.unit() != null
                || amount.bound() != Amount.Bound.EXACT
                || amount.high().compareTo(SMALL) > 0;
    }
}
