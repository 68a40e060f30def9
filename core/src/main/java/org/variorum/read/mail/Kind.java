package org.variorum.read.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part of a message is, by what its fields say. */
enum Kind {
    PAGE,
    PLAIN,
    /** A message of its own. */
    MAIL,
    /** A message as Outlook keeps it, which is told and not read. */
    OUTLOOK,
    /** A picture, a file, or what only programs read. */
    OTHER;

    /** Also in pieces or encoded, as long names are given. */
    private static final Pattern NAME =
            Pattern.compile("\\b(?:file)?name\\*?\\d{0,3}\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");

    /** @param type without parameters, in small letters; empty where nothing is said */
    static Kind of(String type, Fields fields) {
        switch (type) {
            case "message/rfc822", "message/global" -> {
                return MAIL;
            }
            case "application/vnd.ms-outlook" -> {
                return OUTLOOK;
            }
            default -> {
                // told by its name, or by how it is to be shown
            }
        }
        String disposition = words(fields, "content-disposition");
        String given = words(fields, "content-type");
        if (isNamed(disposition, ".eml") || isNamed(given, ".eml")) {
            return MAIL;
        }
        if (isNamed(disposition, ".msg") || isNamed(given, ".msg")) {
            return OUTLOOK;
        }
        if (disposition.startsWith("attachment")) {
            return OTHER;
        }
        return switch (type) {
            case "", "text/plain" -> PLAIN;
            case "text/html", "application/xhtml+xml" -> PAGE;
            default -> OTHER;
        };
    }

    /** True where it is a mail within the mail, whether it can be read or not. */
    boolean isMail() {
        return this == MAIL || this == OUTLOOK;
    }

    private static String words(Fields fields, String name) {
        @Nullable String words = fields.words(name);
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(String field, String ending) {
        Matcher m = NAME.matcher(field);
        while (m.find()) {
            String name = m.group(1) == null ? m.group(2) : m.group(1);
            if (name.strip().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
