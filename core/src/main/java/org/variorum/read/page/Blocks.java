package org.variorum.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts an element into blocks. Confined to one page. */
final class Blocks implements NodeVisitor {
    /** Asked of each element of each page, more than once: in a set that answers at once. */
    private static final Set<String> INLINE = new HashSet<>(List.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rt", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "td", "th", "amp-img", "o:p", "center"));

    /** A line that was broken where it was full has at least so many characters, */
    private static final int BREAKS = 60;

    /** and this many where the next goes on in a small letter. */
    private static final int GOES_ON = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int linked;
    private int links;
    private int preformatted;

    static List<Block> of(Element root) {
        Blocks cutter = new Blocks();
        root.traverse(cutter);
        cutter.flush();
        return cutter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a" -> links++;
                case "pre" -> {
                    flush();
                    preformatted++;
                }
                case "br" -> breakLine(element);
                case "td", "th" -> text.append(' ');
                default -> {
                    if (!INLINE.contains(element.normalName())) {
                        flush();
                    }
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("pre")) {
                preformatted--;
            }
            if (element.normalName().equals("a")) {
                links--;
            } else if (!INLINE.contains(element.normalName())
                    && !element.normalName().equals("br")) {
                flush();
            }
        }
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        Element parent = words.parentElement();
        if (owner == null && !whole.isBlank()) {
            owner = parent == null ? null : blockOf(parent);
        }
        for (int i = 0; i < whole.length(); i++) {
            int end = plainEnd(whole, i);
            text.append(whole, i, end);
            linked += links > 0 ? letters(whole, i, end) : 0;
            i = end;
            if (i < whole.length()) {
                add(whole.charAt(i), parent);
            }
        }
    }

    private void add(char c, @Nullable Element parent) {
        if (preformatted > 0 && c == '\n') {
            flush();
            owner = parent == null ? null : blockOf(parent);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
            text.append(c);
            linked += links > 0 ? 1 : 0;
        }
    }

    /** Where the words end that stand as they are: those of nearly all text are of plain letters with a blank between. */
    private static int plainEnd(String whole, int from) {
        int end = from;
        while (end < whole.length() && (isPlain(whole, end) || end > from && isBlank(whole, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(String whole, int at) {
        return whole.charAt(at) > ' ' && whole.charAt(at) < '\u007f';
    }

    private static boolean isBlank(String whole, int at) {
        return whole.charAt(at) == ' ' && at + 1 < whole.length() && isPlain(whole, at + 1);
    }

    private static int letters(String whole, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += whole.charAt(i) == ' ' ? 0 : 1;
        }
        return letters;
    }

    /** A line break within a sentence is one of layout only. */
    private void breakLine(Element br) {
        String sofar = text.toString().strip();
        int longest = goesOn(br) ? GOES_ON : BREAKS;
        if (isBlankLine(br)
                || sofar.isEmpty()
                || ".!?:;…”\"»)".indexOf(sofar.charAt(sofar.length() - 1)) >= 0
                || sofar.length() < longest) {
            flush();
        } else if (text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Two breaks with nothing between them leave a line blank. */
    private static boolean isBlankLine(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.normalName().equals("br");
    }

    /** True where a small letter follows. */
    private static boolean goesOn(Element br) {
        String next = br.nextSibling() instanceof TextNode words ? words.text().strip() : "";
        return !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
    }

    private static Element blockOf(Element element) {
        Element block = element;
        while (INLINE.contains(block.normalName()) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private void flush() {
        String line = text.toString().strip();
        if (!line.isEmpty() && owner != null) {
            blocks.add(new Block(owner, line, linked));
        }
        text.setLength(0);
        linked = 0;
        owner = null;
    }
}
