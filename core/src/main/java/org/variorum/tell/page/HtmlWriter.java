package org.variorum.tell.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements, attributes and text, each escaped as its place asks for; there is no way to write markup from a
 * string. Elements must close in the order they opened. Not thread-safe.
 */
final class HtmlWriter {
    private static final Set<String> ON_A_LINE = Set.of(
            "html",
            "head",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "blockquote",
            "title",
            "style",
            "script",
            "meta",
            "link");

    private final StringBuilder out = new StringBuilder("<!doctype html>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    HtmlWriter open(String element) {
        endTag();
        if (ON_A_LINE.contains(element) && out.charAt(out.length() - 1) == '>') {
            out.append('\n');
        }
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened; none where {@code value} is null. */
    HtmlWriter attr(String name, @Nullable String value) {
        if (!inTag) {
            throw new IllegalStateException("No element is being opened: " + name);
        }
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            Escapes.attribute(value, out);
            out.append('"');
        }
        return this;
    }

    HtmlWriter text(CharSequence text) {
        endTag();
        Escapes.text(text, out);
        return this;
    }

    HtmlWriter close(String element) {
        endTag();
        String last = open.pop();
        if (!last.equals(element)) {
            throw new IllegalStateException("<" + last + "> is open, not <" + element + ">");
        }
        out.append("</").append(element).append('>');
        return this;
    }

    /** Ends an element that has no content, such as {@code meta}. */
    HtmlWriter empty() {
        endTag();
        open.pop();
        return this;
    }

    /** An element with a class and nothing but text in it. */
    HtmlWriter leaf(String element, @Nullable String cssClass, String text) {
        return open(element).attr("class", cssClass).text(text).close(element);
    }

    /** The page's own style sheet, which is part of the program and holds no foreign text. */
    HtmlWriter style(String ownSheet) {
        open("style");
        endTag();
        out.append('\n').append(ownSheet);
        return close("style");
    }

    /** The page's own script, which is part of the program too. */
    HtmlWriter script(String ownScript) {
        open("script");
        endTag();
        out.append('\n').append(ownScript);
        return close("script");
    }

    /**
     * The page, once every element is closed.
     *
     * @throws IllegalStateException if one is still open
     */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out + "\n";
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
