package org.variorum.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be told of each block of a page, as numbers for {@link Forest}. Their order is part of what it learned. */
final class Traits {
    /** How far into a block its words are looked at. */
    private static final int BEGINNING = 300;
    /** How far up a heading is looked for. */
    private static final int SECTION = 12;
    /** A longer line that ends with a colon is no heading. */
    private static final int LONGEST_LABEL = 60;

    private static final List<Words> TITLES =
            List.of(Words.RELATED, Words.NEWSLETTER, Words.AUTHOR, Words.COMMENT, Words.CONTACT);

    private final List<Block> blocks;
    private final MainPart main;
    private final Enclosing enclosing;
    private final String[] small;
    private final List<Set<Words>> kinds = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    Traits(MainText.Found found) {
        blocks = found.blocks();
        main = new MainPart(found);
        enclosing = new Enclosing(found.root());
        small = new String[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            small[i] = Words.small(text.length() > BEGINNING ? text.substring(0, BEGINNING) : text);
            kinds.add(Words.in(small[i]));
            times.merge(small[i], 1, Integer::sum);
        }
    }

    /** One row a block, in their order. */
    static float[][] of(MainText.Found found) {
        Traits traits = new Traits(found);
        float[][] rows = new float[found.blocks().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = traits.row(i);
        }
        return rows;
    }

    /** What can be told of the block at {@code at}, in their order. */
    float[] row(int at) {
        Block block = blocks.get(at);
        Row row = new Row();
        main.place(at, row);
        Shape.of(block, row);
        Letters.of(block.text(), small[at], row);
        row.add(times.getOrDefault(small[at], 0) > 1);
        main.kin(block, row);
        enclosing.of(block, row);
        neighbour(at, -1, row);
        neighbour(at, 1, row);
        row.add(main.gap(at, -1));
        row.add(main.gap(at, 1));
        for (Words words : Words.ALL) {
            row.add(kinds.get(at).contains(words));
        }
        section(at, row);
        return row.done();
    }

    private void neighbour(int at, int step, Row row) {
        int next = at + step;
        Block block = next >= 0 && next < blocks.size() ? blocks.get(next) : null;
        row.add(block == null ? 0 : Math.log1p(block.text().length()));
        row.add(block == null ? 0 : block.linkDensity());
        row.add(block != null && block.endsSentence());
        row.add(block != null && block.isHeading());
        row.add(block != null && main.holds(next));
        row.add(block != null && block.parent() == blocks.get(at).parent());
    }

    /** What the heading says under which this block stands, and how far up that is. */
    private void section(int at, Row row) {
        int far = 0;
        int heading = at - 1;
        while (heading >= 0 && far < SECTION && !isHeading(blocks.get(heading))) {
            heading--;
            far++;
        }
        boolean found = heading >= 0 && far < SECTION;
        row.add(found ? far : SECTION);
        for (Words words : TITLES) {
            row.add(found && kinds.get(heading).contains(words));
        }
    }

    private static boolean isHeading(Block block) {
        String text = block.text();
        return block.isHeading() || text.endsWith(":") && text.length() < LONGEST_LABEL;
    }
}
