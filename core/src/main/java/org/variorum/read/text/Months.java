package org.variorum.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the months, and their common short forms, in the languages that dates are read in. */
final class Months {
    private static final List<String> NAMES = List.of(
            "january jan janeiro januar jänner janvier janv enero ene gennaio gen januari stycznia styczeń januara"
                    + " ocak января январь ledna leden tammikuuta ianuarie január januára siječnja",
            "february feb fevereiro fev februar feber février févr fév febrero febbraio februari lutego luty şubat"
                    + " февраля февраль února únor helmikuuta februarie február februára veljače",
            "march mar março marco märz mrz maerz mars marzo maart mrt marca marzec mart марта март března březen"
                    + " maaliskuuta martie marts március ožujka",
            "april apr abril abr avril avr aprile kwietnia kwiecień nisan апреля апрель dubna duben huhtikuuta"
                    + " aprilie április apríla travnja",
            "may maio mai mayo maggio mag mei maja maj mayıs мая май května květen toukokuuta május mája svibnja",
            "june jun junho juni juin junio giugno giu czerwca czerwiec haziran июня июнь června červen kesäkuuta"
                    + " iunie június júna lipnja",
            "july jul julho juli juillet juil julio luglio lug lipca lipiec temmuz июля июль července červenec"
                    + " heinäkuuta iulie július júla srpnja",
            "august aug agosto ago août aout augustus sierpnia sierpień augusti ağustos августа август srpna srpen"
                    + " elokuuta augusztus augusta kolovoza",
            "september sept sep setembro set septembre septiembre settembre września wrzesień eylül сентября сентябрь"
                    + " září syyskuuta septembrie szeptember septembra rujna",
            "october oct outubro out oktober okt octobre octubre ottobre ott października październik ekim октября"
                    + " октябрь října říjen lokakuuta octombrie október októbra listopada",
            "november nov novembro novembre noviembre listopad kasım ноября ноябрь listopadu marraskuuta noiembrie"
                    + " novembra studenoga",
            "december dec dezembro dez dezember décembre déc diciembre dic dicembre grudnia grudzień aralık декабря"
                    + " декабрь prosince prosinec joulukuuta decembrie decembra prosinca");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** 1 to 12; null where {@code word} is no month. A full stop behind a short form is allowed. */
    static @Nullable Integer number(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return NUMBERS.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 0; month < NAMES.size(); month++) {
            for (String name : NAMES.get(month).split(" ", -1)) {
                numbers.putIfAbsent(name, month + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
