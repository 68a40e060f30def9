package org.variorum.read.pdf;

import java.util.List;

/**
 * One page.
 *
 * @param columns its lines in reading order, those of each column together
 */
record Sheet(float width, float height, List<List<Fragment>> columns) {
    Sheet {
        columns = columns.stream().map(List::copyOf).toList();
    }

    List<Fragment> lines() {
        return columns.stream().flatMap(List::stream).toList();
    }
}
