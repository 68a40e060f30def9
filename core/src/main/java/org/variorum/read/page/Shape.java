package org.variorum.read.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What a block looks like on the page: its length, its links, its kind of element, whether it is set off. */
final class Shape {
    private static final Set<String> QUOTATION = Set.of("blockquote", "pre", "dd", "dt");
    private static final Set<String> TABLE = Set.of("tr", "table", "tbody");
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i");
    /** What comes first decides; a long page must not be walked through for each of its blocks. */
    private static final int FIRST = 60;

    private Shape() {}

    static void of(Block block, Row row) {
        String text = block.text();
        String tag = block.owner().normalName();
        row.add(Math.log1p(text.length()));
        row.add(block.linkDensity());
        row.add(block.endsSentence());
        row.add(text.endsWith(":"));
        row.add(block.isHeading() ? tag.charAt(1) - '0' : 0);
        row.add(tag.equals("p"));
        row.add(tag.equals("li") || block.isItem());
        row.add(QUOTATION.contains(tag));
        row.add(TABLE.contains(tag));
        row.add(isEmphasised(block.owner(), text));
    }

    private static boolean isEmphasised(Element owner, String text) {
        if (owner.firstElementChild() == null) {
            return false;
        }
        int most = text.length() * 9 / 10 + 1;
        return owner.stream()
                .limit(FIRST)
                .anyMatch(inner -> EMPHASIS.contains(inner.normalName())
                        && Beginning.of(inner, most).length() >= most);
    }
}
