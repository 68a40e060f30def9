package org.variorum.read.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the elements of an agency's own XML hold, as far as their names make that plain. */
enum Meaning {
    HEADLINE("headline hedline mainheadline overskrift rubrik schlagzeile"),
    /** Called less plainly: these count where there is none of those above. */
    HEADING("head heading"),
    TITLE("title titel titre titolo titulo newstitle"),
    TEXT("""
            body bodytext bodycontent maintext fulltext articlebody articletext storybody storytext newstext
            content text story brodtekst brødtekst
            """),
    LEAD("lead leadtext leadparagraph ingress manchet vorspann"),
    SUBHEAD("""
            subhead subheadline subheading subtitle deck strapline kicker standfirst summary abstract teaser
            underrubrik mellemrubrik crosshead crossheading intertitle
            """),
    BYLINE("byline author authors writer reporter journalist"),
    DATELINE("dateline"),
    AGENCY("agency newsagency provider"),
    OUTLET("outlet publisher"),
    CREDIT("credit creditline source origin copyright"),
    PUBLISHED("""
            published publishdate publishdatetime publisheddate publishedat pubdate publicationdate
            datepublished firstpublished firstcreated releasedate dateissued issued
            """),
    /** Of an item that does not tell more plainly when it was published. */
    DATE("date datetime created createdat datecreated creationdate sent"),
    MODIFIED("""
            modified updated updatedat lastmodified lastupdated datemodified modifieddate versioncreated changed
            revised
            """),
    GUID("guid uuid newsid newsitemid"),
    ADDRESS("url permalink canonicalurl"),
    LANGUAGE("language lang sprog"),
    STATUS("status pubstatus newsstatus"),
    EMBARGO("embargo embargoed embargodate embargountil"),
    VERSION("version revision"),
    NOTE("ednote editornote editorsnote notetoeditors tilredaktionen"),
    PARAGRAPH("p para par paragraph"),
    /** What is written with pictures and about other items. */
    BESIDES("""
            media image images photo photos picture pictures video videos audio graphic graphics attachment
            attachments related links link caption
            """);

    private static final Map<String, Meaning> BY_NAME = new HashMap<>();

    static {
        for (Meaning meaning : values()) {
            for (String name : meaning.names.strip().split("\\s+", -1)) {
                BY_NAME.put(name, meaning);
            }
        }
    }

    private final String names;

    /** @param names in small letters and nothing but letters, with spaces between */
    Meaning(String names) {
        this.names = names;
    }

    /** Of an element called {@code name}, whatever its prefix, its capitals and what joins its words; null where that is open. */
    static @Nullable Meaning of(String name) {
        String bare = name.substring(name.indexOf(':') + 1).replaceAll("[-_.]", "");
        return BY_NAME.get(bare.toLowerCase(Locale.ROOT));
    }
}
