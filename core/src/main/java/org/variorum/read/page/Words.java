package org.variorum.read.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kinds of words by which lines that are no part of a report often give themselves away, in the languages of the web. Each
 * is what may stand anywhere in a line; {@code #} at its end stands for a digit, {@code $} for the end of a word.
 */
enum Words {
    NEWSLETTER(
            "newsletter|subscri|abonn|suscrib|suscríb|iscriviti|inscri|anmelde|sign up|mailing|posteingang|inbox|rss|telegram|whatsapp"),
    SHARE(
            "share|teilen|partag|compart|condivid|facebook|twitter|instagram|pinterest|youtube|linkedin|follow|folg|gefallt|gefällt|like"),
    COMMENT("comment|kommentar|coment|commenti|leserbrief|antworten|reply|netiquette|forum"),
    RIGHTS(
            "copyright|©|rights reserved|rechte vorbehalten|impressum|imprint|datenschutz|privacy|cookie|creative commons|lizenz|license|licence|disclaimer|agb"),
    RELATED(
            "related|read more|read next|see also|more from|more on|also read|lesen sie|auch lesen|lies auch|mehr zu|mehr aus|mehr von|siehe auch|weitere|weiterlesen|zum weiterlesen|ähnliche|interessieren|à lire|a lire|lire aussi|voir aussi|leer mas|leer más|relacionad|interesar|vea tambi|veja tamb|leia|leggi|potrebbe|passend|empfehl|recommend|popular|meistgelesen|beliebt|neueste|aktuelle beiträge|latest|recent|previous|next post|vorherig|nächste"),
    LOGIN(
            "login|log in|signin|sign in|register|registrier|password|passwort|premium|subscriber|epaper|e-paper|paywall|free trial|kostenlos testen"),
    AUTHOR(
            "about the author|über den autor|zur person|der autor|die autorin|autorin|redakteur|freie journalist|freier journalist|geboren|studier|arbeitet als|arbeitet seit|arbeitet bei|correspondent|writes about|schreibt seit|schreibt über|schreibt für|journaliste|periodista"),
    ADVERT(
            "anzeige|werbung|advert|sponsor|affiliate|provision|promo|gewinnspiel|rabatt|gutschein|angebot|shop|kaufen|bestellen|buy now|deal"),
    CONTACT("kontakt|contact|telefon|tel.|phone|email|e-mail|@|www.|adresse|anfahrt|öffnungszeiten|straße #|str. #"),
    PICTURE(
            "foto|photo|bild|image|quelle|source|credit|illustration|getty|picture alliance|dpa/|afp/|grafik|screenshot"),
    TAGS(
            "tag$|tags$|schlagw|schlagworte|kategorie|categor|filed under|posted in|themen|topics|etiquetas|temas|abgelegt"),
    ACTION(
            "click|klick|hier|here|download|herunterladen|pdf|drucken|print|merken|speichern|bookmark|kopieren|copy|bewerten|rate this|abstimm|suche|search|zurück|back to|nach oben|menü|menu"),
    SUPPORT("unterstütz|spende|donat|support us|support our|mitglied|member|dank|thank you"),
    STAMP(
            "veröffentlicht|published|posted|erstellt|aktualisiert|updated|stand:|uhr$|min. lesezeit|min read|lesedauer|artikel vom|beitrag wurde|dieser artikel|dieser beitrag|this article|this post|this story|erschien|ausgabe|originally");

    static final List<Words> ALL = List.of(values());

    private static final Pattern IS_AN_AUTHOR =
            Pattern.compile("is a (?:\\p{L}+ ){0,3}(?:writer|reporter|editor|journalist|author|professor|fellow)");

    private static final Beginnings<Word> WORDS = words();

    private final String words;

    private record Word(Words kind, String letters, char end) {
        boolean standsIn(String line, int at) {
            if (!line.startsWith(letters, at)) {
                return false;
            }
            int next = at + letters.length();
            boolean over = next == line.length();
            return switch (end) {
                case '#' -> !over && line.charAt(next) >= '0' && line.charAt(next) <= '9';
                case '$' -> over || !isWord(line.charAt(next));
                default -> true;
            };
        }

        private static boolean isWord(char c) {
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
        }
    }

    Words(String words) {
        this.words = words;
    }

    /** The kinds of which there is a word in {@code line}, which is in small letters. */
    static Set<Words> in(String line) {
        Set<Words> kinds = EnumSet.noneOf(Words.class);
        for (int i = 0; i < line.length(); i++) {
            for (Word word : WORDS.at(i, line)) {
                if (word.standsIn(line, i)) {
                    kinds.add(word.kind());
                }
            }
        }
        if (line.contains("is a ") && IS_AN_AUTHOR.matcher(line).find()) {
            kinds.add(AUTHOR);
        }
        return kinds;
    }

    private static Beginnings<Word> words() {
        Beginnings<Word> all = new Beginnings<>();
        for (Words kind : values()) {
            for (String written : kind.words.split("\\|", -1)) {
                char last = written.charAt(written.length() - 1);
                boolean open = last == '#' || last == '$';
                String letters = open ? written.substring(0, written.length() - 1) : written;
                all.add(letters, new Word(kind, letters, open ? last : ' '));
            }
        }
        return all;
    }

    static String small(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
