package org.variorum.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Furniture that a line shows by its own words, wherever it stands. */
final class LineRules {
    private record Rule(String why, Pattern pattern) {
        Rule(String why, String regex) {
            this(why, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final int LONGEST = 400;

    private static final Set<String> LABELS = Set.of(
            "share",
            "share it",
            "share this",
            "share this article",
            "share this story",
            "share article",
            "share on",
            "share via",
            "share on facebook",
            "share on twitter",
            "share on x",
            "tweet",
            "tweet this",
            "facebook",
            "twitter",
            "x",
            "whatsapp",
            "linkedin",
            "reddit",
            "telegram",
            "pinterest",
            "instagram",
            "youtube",
            "tiktok",
            "messenger",
            "email",
            "e-mail",
            "mail",
            "print",
            "print article",
            "copy link",
            "link copied",
            "copy",
            "save",
            "save article",
            "saved",
            "bookmark",
            "gift this article",
            "give this article",
            "listen",
            "listen to this article",
            "listen to article",
            "play",
            "pause",
            "watch",
            "watch live",
            "live",
            "video",
            "photo",
            "photos",
            "gallery",
            "image",
            "images",
            "next",
            "previous",
            "prev",
            "back",
            "back to top",
            "top",
            "next story",
            "previous story",
            "next article",
            "previous article",
            "next post",
            "previous post",
            "home",
            "menu",
            "search",
            "subscribe",
            "subscribe now",
            "sign up",
            "sign in",
            "log in",
            "login",
            "register",
            "follow",
            "follow us",
            "following",
            "comments",
            "comment",
            "leave a comment",
            "add a comment",
            "post a comment",
            "view comments",
            "show comments",
            "hide comments",
            "join the conversation",
            "related",
            "related articles",
            "related stories",
            "related topics",
            "related news",
            "related content",
            "related links",
            "more on this",
            "more on this story",
            "more stories",
            "more news",
            "most read",
            "most popular",
            "most viewed",
            "trending",
            "trending now",
            "popular",
            "recommended",
            "recommended for you",
            "recommended stories",
            "you may also like",
            "you might also like",
            "read next",
            "read more",
            "read also",
            "also read",
            "see also",
            "see more",
            "show more",
            "load more",
            "more",
            "view more",
            "view all",
            "continue reading",
            "keep reading",
            "read full story",
            "read the full story",
            "read full article",
            "top stories",
            "latest news",
            "editor's picks",
            "editors' picks",
            "editor's choice",
            "in this article",
            "in this story",
            "on this page",
            "topics",
            "tags",
            "tag",
            "filed under",
            "categories",
            "about the author",
            "about us",
            "contact us",
            "privacy policy",
            "terms of use",
            "terms of service",
            "cookie policy",
            "cookies",
            "faq",
            "help",
            "feedback",
            "report an error",
            "report a typo",
            "loading",
            "loading...",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "sponsored",
            "sponsored content",
            "promoted",
            "promoted content",
            "paid content",
            "partner content",
            "remove ads",
            "story continues",
            "scroll to continue",
            "end of advertisement",
            "exclusive",
            "breaking news",
            "breaking",
            "developing story",
            "opinion",
            "analysis",
            "world",
            "politics",
            "business",
            "sport",
            "sports",
            "news",
            "us news",
            "world news",
            "uk news",
            "local news",
            "entertainment",
            "lifestyle",
            "technology",
            "science",
            "health",
            "europe",
            "asia",
            "africa",
            "americas",
            "middle east",
            "international",
            "national",
            "regional",
            "economy",
            "culture",
            "travel",
            "education",
            "environment",
            "climate",
            "opinions",
            "editorial",
            "big story",
            "top story",
            "cover story",
            "featured",
            "latest",
            "newsletter",
            "newsletters");

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "advertising",
                    "(?:story|article|content) continues (?:after|below)(?: (?:the |this )?ad\\w*)?[.:]?"),
            new Rule("advertising", "continue reading (?:below|after).{0,40}|scroll (?:down )?to continue.{0,40}"),
            new Rule("advertising", "advertisement[ -–—:.]*|(?:sponsored|presented|paid for) by .{2,40}"),
            new Rule(
                    "age of the page",
                    "this (?:article|story|post|page)? ?(?:was|is) (?:first |originally |last )?"
                            + "(?:published|updated|posted|written)?\\s*(?:more than |over |about |around |almost )?"
                            + "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+"
                            + "(?:second|minute|hour|day|week|month|year)s?\\s+(?:ago|old)\\.?"),
            new Rule(
                    "age of the page",
                    "(?:(?:first |last )?(?:published|updated|posted|modified):?\\s*)?"
                            + "(?:\\d+|an?|one)\\s+(?:sec|second|min|minute|hr|hour|day|week|month|year)s?\\s+ago\\.?"),
            new Rule(
                    "reading time",
                    "(?:reading time:?\\s*)?(?:about )?\\d+[ -]?min(?:ute)?s?\\.?(?: (?:to )?read)?(?:ing)?(?: time)?"),
            new Rule(
                    "share links",
                    "(?:share|tweet|post|send|save|print|e-?mail|like)(?:(?: this)?(?: article| story| post| page)?"
                            + "(?: on| via| to| with| by| using)?(?: (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|friends|a friend"
                            + "|pinterest|reddit|telegram|your friends))?)(?:[ |,/·•]+(?:share|tweet|print|e-?mail|save|facebook|twitter|x|"
                            + "whatsapp|linkedin|pinterest|reddit|telegram|copy link))*"),
            new Rule(
                    "share links",
                    "follow (?:us|me|him|her|them|@\\w+|[\\p{Lu}][\\w.' -]{1,40}) on (?:facebook|twitter|x|instagram|"
                            + "linkedin|telegram|whatsapp|youtube|google news|threads).{0,120}"),
            new Rule(
                    "links to other stories",
                    "(?:(?:also )?read(?: more| also| next)?|related(?: (?:article|story|stories|articles|"
                            + "coverage|news|content|video))?|see also|more(?: on this)?|watch(?: (?:live|now|more|video))?|"
                            + "listen|recommended|in pictures|in photos|don't miss|you may (?:also )?like|must read|next|previous|"
                            + "up next)\\s*[:|»>–—-]+\\s*\\S.{0,250}"),
            new Rule(
                    "links to other stories",
                    "(?:click|tap|go|see|read)(?: \\w+){0,4}? here(?: (?:to|for|if)\\b.{0,160})?[.!]?"),
            new Rule("links to other stories", "more from .{2,60}|(?:next|previous) (?:story|article|post)\\b.{0,100}"),
            new Rule(
                    "newsletter",
                    "(?:please )?(?:sign up|subscribe|register|join)\\b.{0,200}\\b(?:newsletters?|inbox|e-?mails?|updates|"
                            + "alerts?|app|channel|podcasts?|briefings?)\\b.{0,160}"),
            new Rule(
                    "newsletter",
                    ".{0,200}\\b(?:sign up|subscribe) (?:for|to) (?:the|our|its|my|a|their|free|this)\\b"
                            + ".{0,120}\\b(?:newsletter|briefing|e-?mails?|podcast)\\b.{0,160}"),
            new Rule(
                    "newsletter",
                    "get (?:the|our|a|all|your|more|breaking|today's|[\\w' ]{2,40})\\b.{0,160}"
                            + "\\b(?:your inbox|newsletter|by e-?mail|to your phone|our app)\\b.{0,120}"),
            new Rule("newsletter", "(?:download|get|install) (?:the|our) .{0,60}\\bapp\\b.{0,80}"),
            new Rule(
                    "cookie or subscription notice",
                    ".{0,200}\\b(?:uses?|using|accept|use of|our|these) cookies\\b.{0,250}"),
            new Rule(
                    "cookie or subscription notice",
                    "(?:already (?:a|have a[n]?) (?:subscriber|subscription|member|account)|"
                            + "to (?:continue|keep) reading|subscribe to (?:continue|read|keep)|this (?:article|content|story) is "
                            + "(?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)|you have reached your"
                            + "|support (?:our|independent|quality) journalism|become a (?:member|subscriber)|donate (?:now|today))\\b.{0,250}"),
            new Rule("cookie or subscription notice", "(?:please )?enable javascript.{0,200}|your browser .{0,160}"),
            new Rule("copyright", "(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\)|\\d{4}|by\\b|the\\b|\\p{Lu}).{0,300}"),
            new Rule("copyright", ".{0,200}\\ball rights reserved\\b.{0,160}"),
            new Rule("copyright", ".{0,80}\\bmay not be (?:published|reproduced|republished).{0,250}"),
            new Rule("copyright", ".{0,200}\\breprinted (?:courtesy of|with permission|by permission).{0,120}"),
            new Rule(
                    "contact",
                    "(?:contact|reach|e-?mail|write to|reply to|follow) (?:\\S+ ){0,6}(?:at|on|via)? ?:?"
                            + "\\s*\\S+@\\S+\\.?.{0,80}"),
            new Rule("contact", "\\S+@[\\w.-]+\\.\\w{2,}[.]?|@\\w{2,30}"),
            new Rule(
                    "tags",
                    "(?:tags?|topics?|filed under|categories|keywords|labels|in this story|mentioned in this story)\\s*:\\s*.{1,250}"),
            new Rule("tags", "#\\w+(?:[ ,]+#\\w+)*"),
            new Rule("note on the page", "(?:editor['’]?s['’]? note|correction|clarification)s?\\s*[:-].{0,380}"),
            new Rule(
                    "note on the page",
                    "this (?:article|story|post|report|content|piece) (?:was|has been|is|originally|first) "
                            + "(?:been |was |has been |being )?(?:first |originally |automatically |also |last )?(?:published|updated|appeared|generated|translated|"
                            + "produced|edited|corrected|amended|auto-generated|syndicated|republished|adapted).{0,300}"),
            new Rule("note on the page", "(?:this is a )?(?:breaking|developing)(?: news)? story.{0,160}"),
            new Rule(
                    "note on the page",
                    "(?:with )?(?:inputs?|files?|reporting|contributions?|additional reporting|agenc(?:y|ies) inputs?)"
                            + " (?:from|by) .{2,160}"),
            new Rule(
                    "comments",
                    "(?:\\d+|no|view|show|read|see all|leave|post|add|join) (?:\\w+ )?comments?(?: \\(\\d+\\))?|"
                            + "comments? \\(\\d+\\)|comments (?:are|have been) .{2,80}|\\d+ (?:shares?|views?|likes?|replies)"),
            new Rule(
                    "player",
                    "(?:play|watch|pause|stop|mute|unmute)(?: the)? (?:video|audio|now|live)|"
                            + "(?:video|audio|media)(?: player)? (?:is )?(?:loading|unavailable|not supported).{0,80}|"
                            + "\\d{1,2}:\\d{2}(?: / \\d{1,2}:\\d{2})?|now playing.{0,100}"));

    private LineRules() {}

    /** Why {@code line} is furniture; null where its own words do not tell. */
    static @Nullable String why(Line line) {
        String text = line.text();
        if (LABELS.contains(label(text))) {
            return "a label of the page";
        }
        if (text.length() > LONGEST) {
            return null;
        }
        for (Rule rule : RULES) {
            if (rule.pattern().matcher(text).matches()) {
                return rule.why();
            }
        }
        return null;
    }

    private static String label(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("^[\\W_]+|[\\W_]+$", "");
    }
}
