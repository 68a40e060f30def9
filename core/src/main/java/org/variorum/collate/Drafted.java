package org.variorum.collate;

import java.util.List;

/**
 * A claim while the differences it takes part in are still being found.
 *
 * @param reports places in the story of the reports that make it
 */
record Drafted(Claim claim, List<Integer> reports) {}
