package org.variorum.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Mends what the markup of agencies does to lines and paragraphs. */
final class Wrapped {
    /** A line that begins as far in as this begins a paragraph. */
    private static final int SET_IN = 2;

    private Wrapped() {}

    /** Gives the paragraphs that only white space shows marks of their own; names it does not know stay in the line. */
    static void mend(Element body) {
        for (Element element : body.select("*")) {
            Element parent = element.parent();
            if (parent != null
                    && !Tag.isKnownTag(element.normalName())
                    && !parent.ownText().isBlank()) {
                element.tagName("span");
            }
        }
        for (Element element : body.select("p, div, pre")) {
            if (element.childrenSize() == 0) {
                List<String> paragraphs = paragraphs(element.wholeText());
                if (paragraphs.size() > 1) {
                    element.empty().tagName("div");
                    paragraphs.forEach(words -> element.appendElement("p").text(words));
                }
            }
        }
    }

    /**
     * The paragraphs of text whose sentences go on at one margin, and whose paragraphs begin further in; empty where it
     * is not laid out so, as where a program has set in all its lines alike.
     */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean margin = false;
        boolean setIn = false;
        for (String line : text.split("\\R", -1)) {
            int indent = line.length() - line.stripLeading().length();
            if (line.isBlank() || indent >= SET_IN) {
                setIn |= !line.isBlank() && (!paragraphs.isEmpty() || !paragraph.isEmpty());
                add(paragraph, paragraphs);
            } else {
                margin |= indent == 0 && !paragraph.isEmpty() && Character.isLowerCase(line.codePointAt(0));
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
        add(paragraph, paragraphs);
        return margin && setIn ? paragraphs : List.of();
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }
}
