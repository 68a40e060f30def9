package org.variorum.read.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where among the blocks of a page its headline stands.
 *
 * @param at -1 where none is
 * @param opening the first paragraph under it; -1 where none is
 */
record HeadlinePlace(int at, int opening) {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 5;
    private static final int FAR = Integer.MAX_VALUE;
    /** A headline of no more letters may be a name. */
    private static final int NAME = 15;

    /** What has no running text behind it heads nothing; of several that say the same, the nearest above text is meant. */
    static HeadlinePlace of(List<Block> blocks, @Nullable String title) {
        int at = at(blocks, title == null ? "" : Titles.key(title));
        int opening = at < 0 ? blocks.size() : prose(blocks, at + 1);
        return new HeadlinePlace(at, opening < blocks.size() ? opening : -1);
    }

    private static int at(List<Block> blocks, String key) {
        int end = blocks.size();
        while (end > 0 && !blocks.get(end - 1).isProse()) {
            end--;
        }
        int first = -1;
        int plain = -1;
        int same = -1;
        int near = FAR;
        int prose = FAR;
        for (int i = (end == 0 ? blocks.size() : end) - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            String own = block.text().length() > LONGEST ? "" : Titles.key(block.text());
            prose = block.isProse() ? i : prose;
            int above = prose == FAR ? FAR : prose - i;
            if (block.isHeading() && isSame(own, key) && above <= near) {
                near = above;
                same = i;
            }
            plain = own.length() > SHORTEST && own.equals(key) ? i : plain;
            first = block.owner().normalName().equals("h1") ? i : first;
        }
        return same >= 0 ? same : plain >= 0 ? plain : first;
    }

    private static int prose(List<Block> blocks, int from) {
        int at = from;
        while (at < blocks.size() && !blocks.get(at).isProse()) {
            at++;
        }
        return at;
    }

    /** True for two forms of one headline, or a line above it; a name of few letters is how many headlines begin. */
    private static boolean isSame(String own, String key) {
        if (own.equals(key)) {
            return own.length() > SHORTEST;
        }
        return Math.min(own.length(), key.length()) > NAME
                && (key.startsWith(own) || own.startsWith(key) || own.endsWith(key));
    }
}
