package org.variorum.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Input;

/** Which of the parts of a message is read. Not thread-safe. */
final class Texts {
    private static final int FRAMES_WITHIN = 20_000;

    private @Nullable Part page;
    private @Nullable Part plain;
    private boolean framed;

    /** True where a part of this kind may still be the one that is read. */
    boolean wants(Kind kind) {
        return kind == Kind.PAGE ? !isFound() : kind == Kind.PLAIN && plain == null && page == null;
    }

    void add(Kind kind, Part part) {
        if (kind == Kind.PLAIN) {
            plain = part;
        } else {
            page = page == null || isFrames(part) || part.bytes().length > page.bytes().length ? part : page;
            framed |= isFrames(part);
        }
    }

    /** The first part that is a page, of pages in frames the longest; null where none is. */
    @Nullable
    Part page() {
        return page;
    }

    /** The first part that is plain text; null where none is, or a page came first. */
    @Nullable
    Part plain() {
        return plain;
    }

    /** True where the page is one of several in frames. */
    boolean isFramed() {
        return framed;
    }

    /** A page of frames has no words itself: then all that it frames is looked at. */
    boolean isFound() {
        return page != null && !framed;
    }

    boolean isEmpty() {
        return page == null && plain == null;
    }

    /** True where none of them is wanting, but too long. */
    boolean isLong() {
        Part part = page == null ? plain : page;
        return part != null && part.bytes().length > Input.TEXT_LIMIT;
    }

    private static boolean isFrames(Part part) {
        int length = Math.min(part.bytes().length, FRAMES_WITHIN);
        String head = new String(part.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<frameset");
    }
}
