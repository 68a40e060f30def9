package org.variorum.tell.layout.entry;

import org.variorum.collate.Citation;

/** How far down a report its beginning reaches, in sentences: less far for what all of it says than for what is worth showing. */
public final class Beginning {
    /** What a report begins with, and a reader of it has from the start. */
    public static final int LEAD = 2;

    /** What tells whom and what a report is about. */
    public static final int ABOUT = 3;

    /** Where the news of a report is. */
    public static final int NEWS = 4;

    private Beginning() {}

    /** Whether a report begins with it, in its title or its lead. */
    public static boolean isLead(Citation at) {
        return Sigla.sentence(at) <= LEAD;
    }

    /** Whether it stands where the news of its report is. */
    public static boolean isNews(Citation at) {
        return Sigla.sentence(at) <= NEWS;
    }
}
