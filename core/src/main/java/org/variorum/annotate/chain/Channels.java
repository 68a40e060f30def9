package org.variorum.annotate.chain;

import java.util.regex.Pattern;

/** Ways in which words reach those who hear them: "a post on X", "a news conference", "state television". */
final class Channels {
    private static final String SITES =
            "Twitter|Facebook|Telegram|Instagram|Truth Social|WhatsApp|TikTok|YouTube|LinkedIn|Weibo|Bluesky";
    /** "X" alone is too short a name to be known without "post on" or "wrote on". */
    private static final String PLATFORM_NAMES = "(?:X|" + SITES + ")\\b";

    private static final String PAGE = "(?:\\s+(?:channel|account|page|feed)\\b)?";
    private static final String SOCIAL =
            "social media(?:\\s+(?:platform|site|network|app)\\b(?:\\s+" + PLATFORM_NAMES + ")?)?";
    private static final String WHAT =
            "(?:statement|post|tweet|interview|press conference|news conference|briefing|address|speech|news release"
                    + "|press release|letter|report|video|message|email|e-mail|broadcast|television|radio|phone call"
                    + "|conference call|call|telephone|phone|website|Web site|court filing|filing|hearing|rally|memo|op-ed"
                    + "|column|blog|podcast|testimony|lecture|sermon|ceremony|town hall|" + SOCIAL + "|(?:" + SITES
                    + ")"
                    + PAGE + ")\\b"
                    + "(?:\\s+(?:on|in)\\s+(?:(?:the|his|her|its|their)\\s+)?(?:official\\s+)?"
                    + "(?:(?:social|social media|messaging)\\s+(?:platform|network|site|app)\\s+)?"
                    + "(?:" + PLATFORM_NAMES + PAGE + "|social media\\b))?";
    /** A word that may stand in front as part of the name: "state" of "state television". */
    private static final String PART =
            "(?!(?:by|in|on|at|to|of|for|with|from|via|an?|the|his|her|its|their|that|and|or)\\b)"
                    + "[\\p{L}\\p{N}-]+\\s+";

    /** "In a post on X", "at a press conference"; its {@code what} is the channel. */
    static final Pattern NAMED = Pattern.compile(
            "(?i:\\b(?:in|at|during|through|via|on|by)\\s+(?:(?:an?|his|her|its|their|the|a joint)\\s+)?"
                    + "(?:[\\p{L}\\p{N}-]+\\s+){0,4}?)"
                    + "(?<what>(?:" + PART + "){0,2}?" + WHAT + ")");

    /** "Wrote on X". */
    static final Pattern PLATFORM = Pattern.compile(
            "\\b(?:wrote|posted|said|tweeted|announced|shared|published|replied|responded)\\s+on\\s+(?<what>"
                    + PLATFORM_NAMES + ")");

    /** "Told a news conference in Lisbon", from behind the verb on. */
    static final Pattern HEARERS = Pattern.compile(
            "\\s*(?:(?:an?|the|his|her|their)\\s+|(?=[\\p{L} -]*\\b(?:television|radio)\\b))(?<what>(?:" + PART
                    + "){0,2}?" + WHAT + ").*",
            Pattern.DOTALL);

    private Channels() {}
}
