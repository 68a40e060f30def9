package org.variorum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies of the world and the names they go by. */
public final class Agencies {
    /** Common name first, then every other form it is credited under. */
    private static final List<List<String>> FORMS = List.of(
            List.of("Reuters", "Thomson Reuters"),
            List.of("AP", "Associated Press", "The Associated Press", "A.P."),
            List.of("AFP", "Agence France-Presse", "Agence France Presse", "AFP News"),
            List.of("dpa", "DPA", "Deutsche Presse-Agentur"),
            List.of("UPI", "United Press International"),
            List.of("PA", "PA Media", "Press Association"),
            List.of("Bloomberg", "Bloomberg News"),
            List.of("PTI", "Press Trust of India"),
            List.of("ANI", "Asian News International"),
            List.of("IANS", "Indo-Asian News Service"),
            List.of("UNI", "United News of India"),
            List.of("Xinhua", "Xinhua News Agency"),
            List.of("CNS", "China News Service"),
            List.of("CNA", "Central News Agency"),
            List.of("Kyodo", "Kyodo News"),
            List.of("Jiji", "Jiji Press"),
            List.of("Yonhap", "Yonhap News Agency"),
            List.of("KCNA", "Korean Central News Agency"),
            List.of("TASS", "Tass", "ITAR-TASS"),
            List.of("RIA Novosti", "RIA"),
            List.of("Interfax"),
            List.of("Interfax-Ukraine"),
            List.of("Ukrinform"),
            List.of("BelTA", "Belta"),
            List.of("Anadolu", "Anadolu Agency", "AA"),
            List.of("DHA", "Demirören News Agency"),
            List.of("EFE", "Agencia EFE", "EPA-EFE"),
            List.of("Europa Press"),
            List.of("ANSA"),
            List.of("Adnkronos"),
            List.of("APA", "Austria Presse Agentur"),
            List.of("Keystone-SDA", "SDA"),
            List.of("Belga"),
            List.of("ANP"),
            List.of("NTB"),
            List.of("TT News Agency"),
            List.of("Ritzau"),
            List.of("STT"),
            List.of("LETA"),
            List.of("ELTA"),
            List.of("PAP", "Polish Press Agency"),
            List.of("CTK", "ČTK"),
            List.of("TASR"),
            List.of("MTI"),
            List.of("Agerpres"),
            List.of("BTA"),
            List.of("HINA", "Hina"),
            List.of("Tanjug"),
            List.of("ANA-MPA"),
            List.of("Lusa"),
            List.of("IRNA", "Islamic Republic News Agency"),
            List.of("ISNA"),
            List.of("SANA"),
            List.of("WAFA"),
            List.of("SPA", "Saudi Press Agency"),
            List.of("WAM", "Emirates News Agency"),
            List.of("QNA", "Qatar News Agency"),
            List.of("KUNA"),
            List.of("Petra News Agency"),
            List.of("MENA", "Middle East News Agency"),
            List.of("APS", "Algeria Press Service"),
            List.of("TAP"),
            List.of("NAN", "News Agency of Nigeria"),
            List.of("GNA", "Ghana News Agency"),
            List.of("SAnews"),
            List.of("APP", "Associated Press of Pakistan"),
            List.of("PPI"),
            List.of("BSS", "Bangladesh Sangbad Sangstha"),
            List.of("UNB", "United News of Bangladesh"),
            List.of("Antara", "ANTARA"),
            List.of("Bernama", "BERNAMA"),
            List.of("PNA", "Philippine News Agency"),
            List.of("VNA", "Vietnam News Agency"),
            List.of("TNA"),
            List.of("AAP", "Australian Associated Press"),
            List.of("RNZ"),
            List.of("CP", "The Canadian Press", "Canadian Press"),
            List.of("Notimex"),
            List.of("Télam", "Telam"),
            List.of("Agência Brasil", "Agencia Brasil"),
            List.of("Prensa Latina"),
            List.of("CNN Wire", "CNN Newsource"),
            List.of("TNS", "Tribune News Service"),
            List.of("SWNS"),
            List.of("IPS", "Inter Press Service"));

    private static final Map<String, String> NAME_OF = names();

    /** The same names by the letters they begin with, the longest first. */
    private static final Map<String, List<String>> BY_BEGINNING = byBeginning();

    private Agencies() {}

    /** The agency's common name if {@code words} are one of its names and nothing else; null otherwise. */
    public static @Nullable String named(String words) {
        return NAME_OF.get(words.strip());
    }

    /** Common names of all agencies named in {@code words}, in order, none twice. */
    public static List<String> in(String words) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = lettersEnd(words, at);
            if (end == at) {
                at++;
                continue;
            }
            String form = formAt(words, at, words.substring(at, end));
            String name = form == null ? null : NAME_OF.get(form);
            if (name != null && !found.contains(name)) {
                found.add(name);
            }
            at = form == null ? end : at + form.length();
        }
        return found;
    }

    private static @Nullable String formAt(String words, int at, String beginning) {
        for (String form : BY_BEGINNING.getOrDefault(beginning, List.of())) {
            int end = at + form.length();
            if (words.startsWith(form, at)
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return form;
            }
        }
        return null;
    }

    private static int lettersEnd(String words, int from) {
        int end = from;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> forms : FORMS) {
            for (String form : forms) {
                names.put(form, forms.get(0));
                if (form.length() > 3) {
                    names.put(form.toUpperCase(Locale.ROOT), forms.get(0));
                }
            }
        }
        return names;
    }

    private static Map<String, List<String>> byBeginning() {
        List<String> forms = new ArrayList<>(NAME_OF.keySet());
        forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, List<String>> byBeginning = new HashMap<>();
        for (String form : forms) {
            byBeginning
                    .computeIfAbsent(form.substring(0, lettersEnd(form, 0)), k -> new ArrayList<>())
                    .add(form);
        }
        return byBeginning;
    }
}
