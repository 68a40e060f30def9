package org.variorum.read.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences in which a page tells of itself when it was published, wherever they stand on it. */
final class OwnStory {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iU)^(?:this (?:article|entry|post|story)|dies(?:er|es|e) (?:artikel|beitrag|eintrag|text|post|meldung|nachricht)"
                    + "|cet? (?:article|billet)|est[ae] (?:entrada|artículo|noticia)|quest[oa] (?:articolo|post|notizia))\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?iU)\\b(?:posted|published|written|veröffentlicht|verfasst|geschrieben|gepostet|erstellt|eingestellt|publié|publicad[ao]|pubblicat[ao])\\b");

    private static final Pattern CHANGED = Pattern.compile(
            "(?iU)\\b(?:updated|modified|edited|geändert|aktualisiert|bearbeitet|modifié|actualizado|aggiornato)\\b");

    /** A title of no more letters may begin a sentence of another. */
    private static final int NAME = 15;

    private OwnStory() {}

    /**
     * True for "This entry was posted on 6 May", also with the page's own title for its subject.
     *
     * @param date where the first date in {@code words} begins
     */
    static boolean isTold(String words, int date, @Nullable String title) {
        String before = words.substring(0, date);
        boolean own =
                SUBJECT.matcher(before).find() || title != null && title.length() > NAME && before.startsWith(title);
        return own && TOLD.matcher(words).find() && !CHANGED.matcher(before).find();
    }
}
