package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.text.PageText;
import org.variorum.read.xml.Element;

/**
 * An element that may hold the words of a report.
 *
 * @param element where they stand
 * @param body the words
 * @param key their letters alone, so that a text with marks and one without are the same
 */
record OwnText(Element element, Body body, String key) {
    /** Of more it is open which is meant. */
    private static final int MOST = 20;

    /** In characters: less is a caption or a label. */
    private static final int SHORTEST = 60;

    private static final Pattern SENTENCE = Pattern.compile("[.!?\u2026]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> WITHIN_A_LINE = Set.of(
            "a", "b", "i", "u", "em", "strong", "span", "sub", "sup", "q", "br", "font", "small", "abbr", "cite");

    /**
     * The one in {@code root} that holds prose; of two of which one holds all words of the other, the longer.
     *
     * @throws Refused if there is none, or it is open which
     */
    static OwnText in(Element root) throws Refused {
        List<OwnText> found = new ArrayList<>();
        gather(root, found);
        OwnText best = null;
        for (OwnText text : found) {
            if (best == null || text.key.contains(best.key) && !best.key.equals(text.key)) {
                best = text;
            } else if (!best.key.contains(text.key)) {
                throw new Refused("an XML document: not read, since its text may be in <" + best.element.name()
                        + "> or in <" + text.element.name() + ">");
            }
        }
        if (best == null || found.size() > MOST) {
            throw new Refused(OwnXml.NOT_READ);
        }
        return best;
    }

    /** Adds the outermost; one in which others lie side by side with a headline, say, is none itself. */
    private static void gather(Element parent, List<OwnText> found) {
        for (Element child : parent.children()) {
            Meaning meaning = Meaning.of(child.name());
            if (meaning == Meaning.BESIDES || found.size() > MOST) {
                continue;
            }
            if (meaning != Meaning.TEXT || isEnvelope(child)) {
                gather(child, found);
                continue;
            }
            Body words = words(child);
            OwnText text = new OwnText(child, words, key(words));
            if (text.isProse()) {
                found.add(text);
            }
        }
    }

    private static boolean isEnvelope(Element element) {
        return element.children().stream().noneMatch(child -> Meaning.of(child.name()) == Meaning.PARAGRAPH)
                && holdsText(element);
    }

    private static boolean holdsText(Element element) {
        return element.children().stream()
                .anyMatch(child -> Meaning.of(child.name()) == Meaning.TEXT || holdsText(child));
    }

    /** The words of {@code element}, in which names that no standard knows stand for paragraphs where it has no words itself. */
    static Body words(Element element) {
        List<Element> children = element.children();
        if (children.isEmpty()) {
            return Body.wireOrPlain(element.text());
        }
        Set<String> lines = new HashSet<>();
        children.forEach(child -> lines.add(bare(child.name())));
        boolean alone = element.wordsBut(children.stream().map(Element::name).toArray(String[]::new))
                .isEmpty();
        return Body.wire(element.html(name -> {
            String bare = bare(name);
            @Nullable Meaning meaning = Meaning.of(name);
            if (meaning == Meaning.PARAGRAPH) {
                return "p";
            }
            if (meaning == Meaning.BESIDES) {
                return "figure";
            }
            if (meaning == Meaning.SUBHEAD || meaning == Meaning.HEADLINE) {
                return "h3";
            }
            if (Tag.isKnownTag(bare) && meaning == null) {
                return bare;
            }
            return alone && lines.contains(bare) && !WITHIN_A_LINE.contains(bare) ? "div" : "span";
        }));
    }

    private boolean isProse() {
        return body.length() >= SHORTEST
                && body.rows().stream()
                        .anyMatch(row -> SENTENCE.matcher(row.text()).find());
    }

    static String key(Body body) {
        StringBuilder words = new StringBuilder();
        for (PageText.Row row : body.rows()) {
            words.append(key(row.text()));
        }
        return words.toString();
    }

    static String key(String words) {
        return BETWEEN.matcher(words).replaceAll("");
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
