package org.variorum.annotate.speaker;

import java.util.Set;

/** Words for what is written, read out or found, and says something by itself. */
final class Documents {
    private static final Set<String> OTHERS = Set.of(
            "cable",
            "cables",
            "draft",
            "document",
            "documents",
            "note",
            "e-mail",
            "email",
            "e-mails",
            "emails",
            "notice",
            "advisory",
            "update",
            "resolution",
            "indictment",
            "warrant",
            "transcript",
            "summary",
            "brief",
            "manual",
            "guidelines",
            "bulletin",
            "leaflet",
            "banner",
            "banners",
            "sign",
            "website",
            "page",
            "dispatch",
            "log");

    private Documents() {}

    /** @param noun in lower case */
    static boolean has(String noun) {
        return Paper.is(noun) || OTHERS.contains(noun);
    }
}
