package org.variorum.read.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Decoded;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.page.Charsets;

/**
 * An XML document as a tree.
 *
 * @param root the outermost element; where the document is broken, what stands before the break
 * @param warning what went wrong in reading its characters; null where nothing did
 * @param broken where it breaks off or apart, for a person; null where it is whole
 */
public record Xml(
        Element root, @Nullable String warning, @Nullable String broken) {
    /** In bytes. A feed holds many reports, and more markup than text. */
    private static final int LIMIT = 4 * Input.TEXT_LIMIT;

    private static final int DEEPEST = 500;
    private static final int MOST_ELEMENTS = 500_000;

    private static final String XMLNS = "xmlns";

    /**
     * Reads all of {@code input}. Nothing outside of it is looked at, and it must not declare entities.
     *
     * @throws Refused if it is longer or nested deeper than any news, or does not even begin as XML
     * @throws IOException if its bytes cannot be read
     */
    public static Xml read(Input input) throws IOException, Refused {
        byte[] bytes = input.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refused("over 20 MB of XML");
        }
        Decoded decoded = Charsets.decode(bytes, null);
        refuseEntities(decoded.text());
        return parse(Mended.of(decoded.text()), decoded.warning().orElse(null));
    }

    private static void refuseEntities(String text) throws Refused {
        int at = 0;
        int next = Prolog.after(text, at);
        while (next > at) {
            if (Prolog.isDoctype(text, at) && text.substring(at, next).contains("<!ENTITY")) {
                throw new Refused("XML that declares entities of its own: not read");
            }
            at = next;
            next = Prolog.after(text, at);
        }
    }

    private static Xml parse(String text, @Nullable String warning) throws Refused {
        String bare = text.replaceFirst("^[\uFEFF\\s]+", "");
        int linesBefore = (int) text.substring(0, text.length() - bare.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        Builder builder = new Builder();
        String broken;
        try {
            broken = read(factory().createXMLStreamReader(new StringReader(bare)), builder, linesBefore);
        } catch (XMLStreamException e) {
            broken = "broken XML";
        }
        if (builder.root == null) {
            throw new Refused(broken == null ? "broken XML" : broken);
        }
        return new Xml(builder.root, warning, broken);
    }

    /** Tells where the document breaks; null where it is whole. */
    private static @Nullable String read(XMLStreamReader reader, Builder builder, int linesBefore) throws Refused {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> builder.start(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        builder.words(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> builder.end();
                    default -> {
                        // nothing else is left in a mended document
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            int line = linesBefore
                    + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            return "XML that is broken or cut off at line " + line;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // What the limits of a JDK are depends on its version; the builder's own are tighter where they matter.
        // They count every "&lt;" against bombs, which a mended document cannot be.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "1000");
        // Prefixes are resolved here, since feeds use some that they never declare.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** Builds the tree; {@link #DEEPEST} bounds every walk over it. */
    private static final class Builder {
        private final Deque<Element> open = new ArrayDeque<>();
        private final Vocabularies vocabularies = new Vocabularies();
        private @Nullable Element root;
        private int elements;

        void start(XMLStreamReader reader) throws Refused {
            if (++elements > MOST_ELEMENTS) {
                throw new Refused("XML of over 500,000 elements");
            }
            if (open.size() >= DEEPEST) {
                throw new Refused("XML nested deeper than " + DEEPEST + " levels");
            }
            Map<String, String> declared = new HashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String name = name(reader, i);
                if (name.equals(XMLNS) || name.startsWith(XMLNS + ":")) {
                    declared.put(
                            name.substring(Math.min(name.length(), XMLNS.length() + 1)), reader.getAttributeValue(i));
                }
            }
            vocabularies.open(declared.isEmpty() ? Map.of() : declared);
            Element element = new Element(vocabularies.name(reader.getLocalName()));
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                element.put(name(reader, i), reader.getAttributeValue(i));
            }
            Element parent = open.peek();
            if (parent == null) {
                root = element;
            } else {
                parent.add(element);
            }
            open.push(element);
        }

        /** An attribute's name as written. */
        private static String name(XMLStreamReader reader, int attribute) {
            String prefix = reader.getAttributePrefix(attribute);
            String local = reader.getAttributeLocalName(attribute);
            return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
        }

        void words(String words) {
            Element parent = open.peek();
            if (parent != null) {
                parent.add(words);
            }
        }

        void end() {
            open.pop().close();
            vocabularies.close();
        }
    }
}
