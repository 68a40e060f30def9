package org.variorum.annotate.offer;

import java.util.regex.Pattern;
import org.variorum.annotate.sentence.Clause;

/** What one who is made an offer can do for it. */
final class Deeds {
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:withdr\\w+|leav\\w+|left|stop\\w*|pa(?:y|ys|id)|agree\\w*|accept\\w*|releas\\w+|free[sd]?|drop\\w*"
                    + "|giv\\w+|gave|return\\w*|lift\\w*|end(?:s|ed)?|halt\\w*|open\\w*|allow\\w*|lets?|recogni[sz]\\w+"
                    + "|abandon\\w*|renounc\\w+|sign\\w*|meet\\w*|met|commit\\w*|start\\w*|beg[iau]ns?|hand\\w*|surrender\\w*"
                    + "|disarm\\w*|ceas\\w+|pull\\w*|cut\\w*|remov\\w+|join\\w*|guarante\\w+|provid\\w+|sen[dt]s?|stay\\w*"
                    + "|compl(?:y|ies|ied)|respect\\w*|refrain\\w*|resum\\w+|clos\\w+|apologi[sz]\\w+|den(?:y|ies|ied)"
                    + "|declar\\w+|says?|said|announc\\w+|offer\\w*|help\\w*|share[sd]?|sell\\w*|sold|b(?:uy|uys|ought)|transfer\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private Deeds() {}

    /** True if token {@code i} is a verb for such a deed. */
    static boolean at(Clause c, int i) {
        return c.tagged(i, "VERB") && DEED.matcher(c.at(i).lower()).matches();
    }
}
