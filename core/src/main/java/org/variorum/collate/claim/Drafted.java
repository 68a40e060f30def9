package org.variorum.collate.claim;

import java.util.List;
import org.variorum.collate.Claim;

/**
 * A claim while the differences it takes part in are still being found.
 *
 * @param reports places in the story of the reports that make it
 */
public record Drafted(Claim claim, List<Integer> reports) {}
