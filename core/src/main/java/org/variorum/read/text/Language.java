package org.variorum.read.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by the small words that every text of it is full of. */
public final class Language {
    private static final int WORDS = 400;
    private static final int VARIED = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, List<String>> SMALL_WORDS = smallWords();
    private static final Set<String> KNOWN =
            SMALL_WORDS.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private Language() {}

    /** The BCP 47 code of {@code text}'s language; null where it is too short or unclear to tell. */
    public static @Nullable String of(String text) {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        int words = 0;
        Matcher m = WORD.matcher(text);
        while (words < WORDS && m.find()) {
            words++;
            for (String language : SMALL_WORDS.getOrDefault(m.group().toLowerCase(Locale.ROOT), List.of())) {
                votes.merge(language, 1, Integer::sum);
                kinds.computeIfAbsent(language, k -> new HashSet<>())
                        .add(m.group().toLowerCase(Locale.ROOT));
            }
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (String language : List.copyOf(new TreeSet<>(votes.keySet()))) {
            int n = votes.getOrDefault(language, 0);
            if (n > most) {
                second = most;
                most = n;
                best = language;
            } else {
                second = Math.max(second, n);
            }
        }
        // Another language than English keeps a report from being annotated, so it must show in more than a letter or
        // two.
        boolean varied = best != null
                && (best.equals("en") || kinds.getOrDefault(best, Set.of()).size() >= VARIED);
        boolean clear = varied && words >= 12 && most >= 4 && most >= words * 0.12 && most > second * 1.25;
        return clear ? best : null;
    }

    /**
     * The language found in {@code text} where it is clear, with the region that is declared for it; else what is
     * declared.
     *
     * @param declared a BCP 47 code as the report gives it, sound or not; null where it gives none
     */
    public static @Nullable String of(String text, @Nullable String declared) {
        boolean sound = declared != null && declared.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
        String found = of(text);
        if (!sound || declared == null) {
            return found;
        }
        String base = declared.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
        // Where the declared language is one that is not known here, its nearest kin is what is found.
        boolean kin = found != null && !found.equals("en") && !KNOWN.contains(base);
        return found == null || kin || found.equals(base) ? base + declared.substring(base.length()) : found;
    }

    private static Map<String, List<String>> smallWords() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put(
                "en",
                "the of and to in is that for it was on with as are by this from at be has have said not but"
                        + " a i he she you we they his her my what do did an or if so me its their who which would were");
        lists.put("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an");
        lists.put("fr", "le la les de des et en un une du est que qui dans pour par sur au plus ne pas ce il avec");
        lists.put("es", "el la los las de en y que un una del por con para se es al su como más lo no sus");
        lists.put("it", "il la le di e che in un una per del della con non è sono si da al dei gli più lo nel");
        lists.put("pt", "o a os as de e que em um uma do da para com não por é no na se dos mais ao");
        lists.put("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als door bij die");
        lists.put("pl", "w i na z się do nie że jest to o jak po za od przez który są dla oraz");
        lists.put("sv", "och i att det en som på är av för med den till ett de har inte om var från");
        lists.put("da", "og i at det en som på er af for med den til et de har ikke om var fra blev");
        lists.put("tr", "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ne ise en");
        lists.put("ru", "и в не на что с по как а из от это к за его для он о у был");
        lists.put("uk", "і в не на що з до як а у та за від це його для про є був");
        lists.put("cs", "a se v na je že s z do to o i ve jako pro za by k jsou podle");
        lists.put("ro", "și de în a la cu pe din că este nu un o care pentru sunt mai");
        lists.put("hu", "a az és hogy nem is egy van ez meg de csak volt már mint");
        lists.put("fi", "ja on ei että se oli hän mutta ovat myös kun tai sekä joka");
        lists.put("id", "yang dan di dengan untuk dari ini itu tidak dalam pada akan ke telah");
        lists.put("vi", "và của là các có được cho trong không một người với những");
        lists.put("ar", "في من على إلى أن عن التي الذي مع هذا هذه كان ما لا");
        Map<String, List<String>> languages = new HashMap<>();
        lists.forEach((language, words) -> {
            for (String word : words.split(" ", -1)) {
                languages.merge(word, List.of(language), Language::joined);
            }
        });
        return languages;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
