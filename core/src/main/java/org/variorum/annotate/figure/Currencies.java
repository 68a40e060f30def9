package org.variorum.annotate.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/** Money: the unit is the currency's English name in lower case, with its country only where the report says it. */
final class Currencies {
    private static final Map<String, String> SIGNS = Words.named("""
            dollar: $
            euro: €
            pound: £
            yen: ¥
            rupee: ₹
            rouble: ₽
            hryvnia: ₴
            lira: ₺
            shekel: ₪
            won: ₩
            naira: ₦
            peso: ₱
            baht: ฿
            """);
    private static final Map<String, String> CODES = Words.named("""
            rupee: rs
            indian rupee: inr
            us dollar: usd
            australian dollar: aud
            canadian dollar: cad
            new zealand dollar: nzd
            euro: eur
            british pound: gbp
            swiss franc: chf
            yen: jpy
            yuan: cny rmb
            rouble: rub
            hryvnia: uah
            swedish krona: sek
            norwegian krone: nok
            danish krone: dkk
            rand: zar
            """);
    private static final Map<String, String> BEFORE_DOLLAR = Words.named("""
            us dollar: us
            australian dollar: a au
            canadian dollar: c
            new zealand dollar: nz
            hong kong dollar: hk
            singapore dollar: s
            """);
    private static final Map<String, String> WORDS = Words.named("""
            dollar: dollar dollars
            euro: euro euros
            pound: pounds
            rupee: rupee rupees
            yen: yen
            yuan: yuan renminbi
            rouble: rouble roubles ruble rubles
            hryvnia: hryvnia hryvnias
            franc: franc francs
            mark: marks
            lira: lira
            shekel: shekels
            peso: peso pesos
            rand: rand
            krona: kronor
            krone: kroner
            riyal: riyals
            dirham: dirhams
            cent: cent cents
            penny: pence
            """);
    private static final Set<String> COUNTRIES = Words.of("""
            us u.s. american australian canadian british swiss french belgian indian pakistani
            nepalese turkish mexican philippine israeli saudi swedish norwegian danish russian
            ukrainian japanese chinese egyptian lebanese syrian taiwan singapore german
            """);

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
