package org.variorum.annotate.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Money: the unit is the currency's English name in lower case, with its country only where the report says it. */
final class Currencies {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "dollar"),
            Map.entry("€", "euro"),
            Map.entry("£", "pound"),
            Map.entry("¥", "yen"),
            Map.entry("₹", "rupee"),
            Map.entry("₽", "rouble"),
            Map.entry("₴", "hryvnia"),
            Map.entry("₺", "lira"),
            Map.entry("₪", "shekel"),
            Map.entry("₩", "won"),
            Map.entry("₦", "naira"),
            Map.entry("₱", "peso"),
            Map.entry("฿", "baht"));
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("rs", "rupee"),
            Map.entry("inr", "indian rupee"),
            Map.entry("usd", "us dollar"),
            Map.entry("aud", "australian dollar"),
            Map.entry("cad", "canadian dollar"),
            Map.entry("nzd", "new zealand dollar"),
            Map.entry("eur", "euro"),
            Map.entry("gbp", "british pound"),
            Map.entry("chf", "swiss franc"),
            Map.entry("jpy", "yen"),
            Map.entry("cny", "yuan"),
            Map.entry("rmb", "yuan"),
            Map.entry("rub", "rouble"),
            Map.entry("uah", "hryvnia"),
            Map.entry("sek", "swedish krona"),
            Map.entry("nok", "norwegian krone"),
            Map.entry("dkk", "danish krone"),
            Map.entry("zar", "rand"));
    private static final Map<String, String> BEFORE_DOLLAR = Map.ofEntries(
            Map.entry("us", "us dollar"),
            Map.entry("a", "australian dollar"),
            Map.entry("au", "australian dollar"),
            Map.entry("c", "canadian dollar"),
            Map.entry("nz", "new zealand dollar"),
            Map.entry("hk", "hong kong dollar"),
            Map.entry("s", "singapore dollar"));
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("dollar", "dollar"),
            Map.entry("dollars", "dollar"),
            Map.entry("euro", "euro"),
            Map.entry("euros", "euro"),
            Map.entry("pounds", "pound"),
            Map.entry("rupee", "rupee"),
            Map.entry("rupees", "rupee"),
            Map.entry("yen", "yen"),
            Map.entry("yuan", "yuan"),
            Map.entry("renminbi", "yuan"),
            Map.entry("rouble", "rouble"),
            Map.entry("roubles", "rouble"),
            Map.entry("ruble", "rouble"),
            Map.entry("rubles", "rouble"),
            Map.entry("hryvnia", "hryvnia"),
            Map.entry("hryvnias", "hryvnia"),
            Map.entry("franc", "franc"),
            Map.entry("francs", "franc"),
            Map.entry("marks", "mark"),
            Map.entry("lira", "lira"),
            Map.entry("shekels", "shekel"),
            Map.entry("peso", "peso"),
            Map.entry("pesos", "peso"),
            Map.entry("rand", "rand"),
            Map.entry("kronor", "krona"),
            Map.entry("kroner", "krone"),
            Map.entry("riyals", "riyal"),
            Map.entry("dirhams", "dirham"),
            Map.entry("cent", "cent"),
            Map.entry("cents", "cent"),
            Map.entry("pence", "penny"));
    private static final Set<String> COUNTRIES = Set.of(
            "us",
            "u.s.",
            "american",
            "australian",
            "canadian",
            "british",
            "swiss",
            "french",
            "belgian",
            "indian",
            "pakistani",
            "nepalese",
            "sterling",
            "turkish",
            "mexican",
            "philippine",
            "israeli",
            "saudi",
            "swedish",
            "norwegian",
            "danish",
            "russian",
            "ukrainian",
            "japanese",
            "chinese",
            "egyptian",
            "lebanese",
            "syrian",
            "taiwan",
            "singapore",
            "german");

    private Currencies() {}

    /**
     * A currency as written.
     *
     * @param end the token after its last one
     */
    record Currency(String name, int end) {}

    /** A sign or code in front of a number, "€", "US$", "Rs."; null where none begins here. */
    static @Nullable Currency before(Tokens t, int i) {
        String sign = SIGNS.get(t.word(i));
        if (sign != null) {
            return new Currency(sign, i + 1);
        }
        String dollar = t.is(i + 1, "$") && t.isGlued(i + 1)
                ? BEFORE_DOLLAR.get(t.word(i).replace(".", ""))
                : null;
        if (dollar != null) {
            return new Currency(dollar, i + 2);
        }
        String code = t.isCapital(i) ? CODES.get(t.word(i)) : null;
        if (code == null) {
            return null;
        }
        return new Currency(code, t.is(i + 1, ".") && t.isGlued(i + 1) ? i + 2 : i + 1);
    }

    /** The name of a currency after a number, "U.S. dollars", "euros", "USD"; null where none begins here. */
    static @Nullable Currency after(Tokens t, int i) {
        boolean country = t.is(i, COUNTRIES);
        String name = WORDS.get(t.word(country ? i + 1 : i));
        if (name != null) {
            String of = t.word(i).replace(".", "").replace("american", "us");
            return country ? new Currency(of + " " + name, i + 2) : new Currency(name, i + 1);
        }
        String code = t.isCapital(i) ? CODES.get(t.word(i)) : null;
        return code == null ? null : new Currency(code, i + 1);
    }
}
