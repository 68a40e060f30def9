package org.variorum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News agencies of the world and the names they go by. */
public final class Agencies {
    /** A longer name may stand in capitals as well. */
    private static final int LONGEST_INITIALS = 3;

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
            List.of("Ritzau", "ritzau"),
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
            List.of("ANA-MPA", "ANA-MPE", "ΑΠΕ-ΜΠΕ"),
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
            List.of("Antara"),
            List.of("Bernama"),
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

    /** All forms by the letters they begin with, the longest first. */
    private static final Map<String, List<Form>> BY_BEGINNING = byBeginning();

    private Agencies() {}

    /** One way of writing an agency's name. */
    private record Form(String words, String agency) {
        boolean standsAt(int at, String text) {
            return text.startsWith(words, at) && lettersEnd(text, at + words.length()) == at + words.length();
        }
    }

    /** The agency's common name if {@code words} are one of its names and nothing else; null otherwise. */
    public static @Nullable String named(String words) {
        String bare = words.strip();
        Form form = formAt(0, bare);
        return form == null || form.words().length() < bare.length() ? null : form.agency();
    }

    /** Common names of all agencies named in {@code words}, in order, none twice. */
    public static List<String> in(String words) {
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.length()) {
            Form form = formAt(at, words);
            if (form == null) {
                at = Math.max(at + 1, lettersEnd(words, at));
            } else {
                found.add(form.agency());
                at += form.words().length();
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Form formAt(int at, String text) {
        String beginning = text.substring(at, lettersEnd(text, at));
        for (Form form : BY_BEGINNING.getOrDefault(beginning, List.of())) {
            if (form.standsAt(at, text)) {
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

    private static Map<String, List<Form>> byBeginning() {
        Map<String, List<Form>> byBeginning = new HashMap<>();
        for (List<String> forms : FORMS) {
            for (String form : forms) {
                add(form, forms.getFirst(), byBeginning);
                if (form.length() > LONGEST_INITIALS) {
                    add(form.toUpperCase(Locale.ROOT), forms.getFirst(), byBeginning);
                }
            }
        }
        byBeginning
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> form.words().length())
                                .reversed()));
        return byBeginning;
    }

    private static void add(String form, String agency, Map<String, List<Form>> byBeginning) {
        byBeginning
                .computeIfAbsent(form.substring(0, lettersEnd(form, 0)), k -> new ArrayList<>())
                .add(new Form(form, agency));
    }
}
