package org.variorum.read.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of words by which lines that are no part of a report often give themselves away, in the languages of the web. */
enum Words {
    NEWSLETTER(
            "newsletter|subscri|abonn|suscr[ií]b|iscriviti|inscri|anmelde|sign up|mailing|posteingang|inbox|rss|telegram|whatsapp"),
    SHARE(
            "share|teilen|partag|compart|condivid|facebook|twitter|instagram|pinterest|youtube|linkedin|follow|folg|gef[aä]llt|like"),
    COMMENT("comment|kommentar|coment|commenti|leserbrief|antworten|reply|netiquette|forum"),
    RIGHTS(
            "copyright|©|rights reserved|rechte vorbehalten|impressum|imprint|datenschutz|privacy|cookie|creative commons|lizenz|licen[sc]e|disclaimer|agb"),
    RELATED(
            "related|read more|read next|see also|more from|more on|also read|lesen sie|auch lesen|lies auch|mehr zu|mehr aus|mehr von|siehe auch|weitere|weiterlesen|zum weiterlesen|ähnliche|interessieren|[àa] lire|lire aussi|voir aussi|leer m[aá]s|relacionad|interesar|vea tambi|veja tamb|leia|leggi|potrebbe|passend|empfehl|recommend|popular|meistgelesen|beliebt|neueste|aktuelle beiträge|latest|recent|previous|next post|vorherig|nächste"),
    LOGIN(
            "log ?in|sign ?in|register|registrier|password|passwort|premium|subscriber|e-?paper|paywall|free trial|kostenlos testen"),
    AUTHOR(
            "is a (?:\\p{L}+ ){0,3}(?:writer|reporter|editor|journalist|author|professor|fellow)|about the author|über den autor|zur person|der autor|die autorin|autorin|redakteur|freier? journalist|geboren|studier|arbeitet (?:als|seit|bei)|correspondent|writes about|schreibt (?:seit|über|für)|journaliste|periodista"),
    ADVERT(
            "anzeige|werbung|advert|sponsor|affiliate|provision|promo|gewinnspiel|rabatt|gutschein|angebot|shop|kaufen|bestellen|buy now|deal"),
    CONTACT(
            "kontakt|contact|telefon|tel\\.|phone|e-?mail|@|www\\.|adresse|anfahrt|öffnungszeiten|straße \\d|str\\. \\d"),
    PICTURE(
            "foto|photo|bild|image|quelle|source|credit|illustration|getty|picture alliance|dpa/|afp/|grafik|screenshot"),
    TAGS("tags?\\b|schlagw|schlagworte|kategorie|categor|filed under|posted in|themen|topics|etiquetas|temas|abgelegt"),
    ACTION(
            "click|klick|hier|here|download|herunterladen|pdf|drucken|print|merken|speichern|bookmark|kopieren|copy|bewerten|rate this|abstimm|suche|search|zurück|back to|nach oben|menü|menu"),
    SUPPORT("unterstütz|spende|donat|support (?:us|our)|mitglied|member|dank|thank you"),
    STAMP(
            "veröffentlicht|published|posted|erstellt|aktualisiert|updated|stand:|uhr\\b|min\\. lesezeit|min read|lesedauer|artikel vom|beitrag wurde|dieser (?:artikel|beitrag)|this (?:article|post|story)|erschien|ausgabe|originally");

    static final List<Words> ALL = List.of(values());

    private final Pattern pattern;

    Words(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** @param line in small letters */
    boolean in(String line) {
        return pattern.matcher(line).find();
    }

    static String small(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
