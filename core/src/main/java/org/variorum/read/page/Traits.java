package org.variorum.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What can be told of each block of a page, as numbers for {@link Forest}. Their order is part of what it learned. */
final class Traits {
    private static final Set<String> YOU = Set.of(
            "you", "your", "sie", "ihr", "ihre", "ihrn", "ihren", "du", "euch", "vous", "votre", "usted", "tu", "tus",
            "su");

    private static final Pattern STAMP = Pattern.compile("\\b\\d{1,2}[./:-]\\d{1,2}|\\b(?:19|20)\\d\\d\\b");
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i");
    private static final int FIRST = 60;
    private static final int FAR = 20;
    private static final int SECTION = 12;
    private static final int LONGEST_NAME = 400;
    private static final int ENOUGH = 80;

    private final List<Block> blocks;
    private final boolean[] inside;
    private final String[] small;
    private final List<Set<Words>> kinds = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> byParent = new IdentityHashMap<>();
    private final Map<String, Integer> byTag = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final IdentityHashMap<Element, Named> named = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> signatures = new IdentityHashMap<>();
    private final Element root;
    private final Set<Block> leads;
    private int first = -1;
    private int last = -1;
    private int count;
    private int prose;

    /** What an element is called, told once for all the blocks that stand in it. */
    private record Named(boolean body, boolean box, boolean furniture) {
        private static final Named NOT = new Named(false, false, false);

        static Named of(Element element) {
            return Hints.names(element).length() > 1
                    ? new Named(Hints.isBody(element), Hints.isBox(element), Hints.isFurniture(element))
                    : NOT;
        }
    }

    Traits(MainText.Found found) {
        this.blocks = found.blocks();
        this.root = found.root();
        this.leads = Collections.newSetFromMap(new IdentityHashMap<>());
        leads.addAll(found.leads());
        this.inside = new boolean[blocks.size()];
        this.small = new String[blocks.size()];
        Set<Element> under = Collections.newSetFromMap(new IdentityHashMap<>());
        under.addAll(root.getAllElements());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            inside[i] = under.contains(block.owner());
            small[i] = Words.small(block.text().length() > 300 ? block.text().substring(0, 300) : block.text());
            kinds.add(Words.in(small[i]));
            times.merge(small[i], 1, Integer::sum);
            if (inside[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
                if (block.isProse()) {
                    prose += block.text().length();
                    byParent.merge(parent(block.owner()), block.text().length(), Integer::sum);
                    byTag.merge(signature(block.owner()), block.text().length(), Integer::sum);
                }
            }
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
        Element owner = block.owner();
        String text = block.text();
        String tag = owner.normalName();
        Row row = new Row();
        row.add(inside[at]);
        row.add(leads.contains(block));
        row.add(inside[at] ? Math.min(FAR, at - first) : -Math.min(FAR, first < 0 ? FAR : first - at));
        row.add(inside[at] ? Math.min(FAR, last - at) : -Math.min(FAR, at - last));
        row.add(last > first ? (double) (at - first) / (last - first) : 0);
        row.add(Math.log1p(count));
        row.add(Math.log1p(prose));
        row.add(prose == 0 ? 0 : Math.min(1, (double) text.length() / prose));
        row.add(Math.log1p(text.length()));
        row.add(block.linkDensity());
        row.add(block.endsSentence());
        row.add(text.endsWith(":"));
        row.add(block.isHeading() ? tag.charAt(1) - '0' : 0);
        row.add(tag.equals("p"));
        row.add(tag.equals("li") || block.isItem());
        row.add(tag.equals("blockquote") || tag.equals("pre") || tag.equals("dd") || tag.equals("dt"));
        row.add(tag.equals("tr") || tag.equals("table") || tag.equals("tbody"));
        row.add(emphasised(owner, text));
        double digits = share(text, Character::isDigit);
        row.add(digits);
        row.add(share(text, Character::isUpperCase));
        row.add(share(text, c -> ",.;!?".indexOf(c) >= 0));
        row.add(digits > 0 && STAMP.matcher(text).find());
        row.add(speaksToYou(small[at]));
        row.add(Character.isLowerCase(text.codePointAt(0)));
        row.add(times.getOrDefault(small[at], 0) > 1);
        row.add(prose == 0 ? 0 : (double) byParent.getOrDefault(parent(owner), 0) / prose);
        row.add(prose == 0 ? 0 : (double) byTag.getOrDefault(signature(owner), 0) / prose);
        names(owner, row);
        neighbour(at, -1, row);
        neighbour(at, 1, row);
        row.add(gap(at, -1));
        row.add(gap(at, 1));
        for (Words words : Words.ALL) {
            row.add(kinds.get(at).contains(words));
        }
        section(at, row);
        return row.done();
    }

    /** Whether a line in small letters speaks to its reader. */
    private static boolean speaksToYou(String line) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) != '_') {
                if (i > from && isYou(line.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isYou(String word) {
        return YOU.contains(word) || word.startsWith("dein") || word.startsWith("eure");
    }

    private void names(Element owner, Row row) {
        int body = 0;
        int box = 0;
        int furniture = 0;
        int depth = 0;
        for (Element e = owner; e != null && e != root && depth < FAR; e = e.parent()) {
            Named name = named.computeIfAbsent(e, Named::of);
            body += name.body() ? 1 : 0;
            box += name.box() ? 1 : 0;
            furniture += name.furniture() ? 1 : 0;
            depth++;
        }
        row.add(depth);
        row.add(body);
        row.add(box);
        row.add(furniture);
        row.add(Hints.isLead(owner) || Hints.isLead(parent(owner)));
    }

    private void neighbour(int at, int step, Row row) {
        int next = at + step;
        boolean exists = next >= 0 && next < blocks.size();
        Block block = exists ? blocks.get(next) : null;
        row.add(block == null ? 0 : Math.log1p(block.text().length()));
        row.add(block == null ? 0 : block.linkDensity());
        row.add(block != null && block.endsSentence());
        row.add(block != null && block.isHeading());
        row.add(block != null && inside[next]);
        row.add(block != null && parent(block.owner()) == parent(blocks.get(at).owner()));
    }

    /** How many blocks lie between this one and the next that is running text of the main part. */
    private int gap(int at, int step) {
        int gap = 0;
        for (int i = at + step; i >= 0 && i < blocks.size() && gap < FAR; i += step) {
            if (inside[i] && blocks.get(i).isProse()) {
                return gap;
            }
            gap++;
        }
        return FAR;
    }

    /** What the heading says under which this block stands, and how far up that is. */
    private void section(int at, Row row) {
        int far = 0;
        for (int i = at - 1; i >= 0 && far < SECTION; i--, far++) {
            boolean label = blocks.get(i).isHeading()
                    || blocks.get(i).text().endsWith(":")
                            && blocks.get(i).text().length() < 60;
            if (label) {
                row.add(far);
                for (Words words :
                        List.of(Words.RELATED, Words.NEWSLETTER, Words.AUTHOR, Words.COMMENT, Words.CONTACT)) {
                    row.add(kinds.get(i).contains(words));
                }
                return;
            }
        }
        row.add(SECTION);
        for (int i = 0; i < 5; i++) {
            row.add(0);
        }
    }

    private static boolean emphasised(Element owner, String text) {
        if (owner.firstElementChild() == null) {
            return false;
        }
        // What comes first decides; a long page must not be walked through for each of its blocks.
        int most = text.length() * 9 / 10 + 1;
        return owner.stream()
                .limit(FIRST)
                .anyMatch(inner -> EMPHASIS.contains(inner.normalName())
                        && Beginning.of(inner, most).length() >= most);
    }

    private static Element parent(Element owner) {
        Element parent = owner.parent();
        return parent == null ? owner : parent;
    }

    private String signature(Element owner) {
        return signatures.computeIfAbsent(owner, o -> kind(o) + "<" + kind(parent(o)));
    }

    private static String kind(Element element) {
        String names = element.className();
        return element.normalName() + "." + (names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names);
    }

    private static double share(String text, IntPredicate kind) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += kind.test(text.charAt(i)) ? 1 : 0;
        }
        return (double) count / Math.max(1, text.length());
    }

    /** Numbers being gathered. */
    private static final class Row {
        private float[] values = new float[ENOUGH];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = (float) value;
        }

        void add(boolean value) {
            add(value ? 1 : 0);
        }

        float[] done() {
            return Arrays.copyOf(values, size);
        }
    }
}
