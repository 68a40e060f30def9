package org.variorum.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one report alone has, so that it is not seen in the others. */
final class OnlyOne {
    private static final int SMALL = 10;

    private OnlyOne() {}

    /** Ids of such claims; a notable figure before what somebody says, and both before the report's own prose. */
    static List<String> of(List<Claim> claims) {
        List<Claim> single = new ArrayList<>(claims);
        single.removeIf(c -> c.reports() > 1);
        single.sort(Comparator.comparingInt(OnlyOne::rank));
        return single.stream().map(Claim::id).toList();
    }

    private static int rank(Claim c) {
        return switch (c.kind()) {
            case FIGURE -> notable(c) ? 0 : 4;
            case OFFER -> 1;
            case POSITION -> c.by() == null ? 4 : 2;
            case STATEMENT -> c.by() == null ? 4 : 3;
            case EVENT -> 5;
        };
    }

    /** Small counts without a unit, "two flags", are colour. */
    private static boolean notable(Claim c) {
        return c.value() != null
                && (c.value().amount().unit() != null
                        || c.value().amount().high().doubleValue() >= SMALL);
    }
}
