package org.variorum.read.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How an element's text begins, for questions that must not take longer the more there is in it. */
final class Beginning {
    /** Elements without end and without a word are looked through no further. */
    private static final int MOST_NODES = 200;

    private Beginning() {}

    /** The first characters of the text in {@code element}, white space folded: at least {@code most}, or all there are. */
    static String of(Element element, int most) {
        StringBuilder out = new StringBuilder();
        int[] nodes = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                append(words.getWholeText(), most, out);
            } else if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                append(" ", most, out);
            }
            nodes[0]++;
            return reaches(out, most) || nodes[0] > MOST_NODES
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return out.toString().strip();
    }

    /** True where there are so many characters, the last of which is no blank that may turn out to be the end. */
    private static boolean reaches(StringBuilder out, int most) {
        return out.length() >= most && out.charAt(out.length() - 1) != ' ';
    }

    private static void append(String words, int most, StringBuilder out) {
        for (int i = 0; i < words.length() && !reaches(out, most); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }
}
