package org.variorum.annotate.token;

import java.math.BigDecimal;

/**
 * A number as written, in digits, in words or in both.
 *
 * @param end the token after the last one of the number
 * @param inDigits whether digits begin it
 */
public record Numeral(BigDecimal value, int end, boolean inDigits) {}
