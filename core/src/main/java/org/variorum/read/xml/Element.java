package org.variorum.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An element with everything in it. Its name has a prefix, such as {@code dc:creator}, only where it is of another
 * vocabulary than the document; the prefix is then the usual one, whatever the document calls it. Confined to one
 * reading.
 */
public final class Element {
    private record Attribute(String name, String value) {}

    private final String name;
    private final List<Attribute> attributes = new ArrayList<>();
    /** Elements and text, in order. */
    private final List<Object> inside = new ArrayList<>();

    private boolean whole;

    Element(String name) {
        this.name = name;
    }

    /** An element with nothing in it, to stand for one that is not there. */
    public static Element empty() {
        return new Element("");
    }

    void put(String attribute, String value) {
        attributes.add(new Attribute(attribute, value));
    }

    void add(Element child) {
        inside.add(child);
    }

    void add(String words) {
        inside.add(words);
    }

    void close() {
        whole = true;
    }

    public String name() {
        return name;
    }

    /** False where the document breaks off or apart before this element ends. */
    public boolean isWhole() {
        return whole;
    }

    /** The value of an attribute as written, prefix included; null where it is missing or blank. */
    public @Nullable String attribute(String attribute) {
        for (Attribute a : attributes) {
            if (a.name().equals(attribute)) {
                return a.value().isBlank() ? null : a.value().strip();
            }
        }
        return null;
    }

    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Object node : inside) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** Its children of one of these names, in order. */
    public List<Element> all(String... names) {
        List<String> wanted = List.of(names);
        return children().stream().filter(c -> wanted.contains(c.name)).toList();
    }

    /** Its first child of the first of these names that it has. */
    public @Nullable Element first(String... names) {
        for (String wanted : names) {
            for (Object node : inside) {
                if (node instanceof Element child && child.name.equals(wanted)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The first element of one of these names within, however deep. */
    public @Nullable Element find(String... names) {
        List<String> wanted = List.of(names);
        for (Element child : children()) {
            Element found = wanted.contains(child.name) ? child : child.find(names);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The words of its first child of these names that has any; null where none has. */
    public @Nullable String words(String... names) {
        for (String wanted : names) {
            for (Element child : all(wanted)) {
                String words = child.words();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    /** All text within in one line. */
    public String words() {
        return text().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** All text in one line but what stands in its children of these names. */
    public String wordsBut(String... names) {
        List<String> away = List.of(names);
        StringBuilder text = new StringBuilder();
        for (Object node : inside) {
            if (!(node instanceof Element child)) {
                text.append(node);
            } else if (away.contains(child.name)) {
                text.append(' ');
            } else {
                child.addText(text);
            }
        }
        return text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** All text within as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        for (Object node : inside) {
            if (node instanceof Element child) {
                child.addText(text);
            } else {
                text.append(node);
            }
        }
    }

    /** What stands within as HTML, each element called by what {@code names} makes of its name without prefix. */
    public String html(UnaryOperator<String> names) {
        StringBuilder html = new StringBuilder();
        addHtml(names, html);
        return html.toString();
    }

    private void addHtml(UnaryOperator<String> names, StringBuilder html) {
        for (Object node : inside) {
            if (node instanceof Element child) {
                String tag = names.apply(child.name.substring(child.name.indexOf(':') + 1));
                html.append('<').append(tag);
                for (Attribute a : child.attributes) {
                    if (a.name().matches("[a-zA-Z-]+")) {
                        html.append(' ').append(a.name()).append("=\"");
                        escape(a.value(), html);
                        html.append('"');
                    }
                }
                html.append('>');
                child.addHtml(names, html);
                // HTML takes the end of an element that has none for another one.
                if (!tag.equals("br") && !tag.equals("hr") && !tag.equals("img")) {
                    html.append("</").append(tag).append('>');
                }
            } else {
                escape(node.toString(), html);
            }
        }
    }

    private static void escape(String words, StringBuilder html) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
