package org.variorum.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.report.Report;
import org.variorum.report.Span;

/** Finds through whom words reached a report: a channel ("in a post on X"), an agency ("told Reuters"), the outlet. */
final class ChainFinder {
    private static final Pattern CHANNEL = Pattern.compile(
            "(?i:\\b(?:in|at|during|through|via|on)\\s+(?:(?:an?|his|her|its|their|the|a joint)\\s+)?"
                    + "(?:[\\p{L}\\p{N}-]+\\s+){0,4}?)"
                    + "(?<what>(?:[\\p{L}-]+\\s+){0,2}?(?:statement|post|tweet|interview|press conference|news conference"
                    + "|briefing|address|speech|news release|press release|social media|letter|report|video|message"
                    + "|email|broadcast|television|radio|Twitter|Facebook|Telegram|Instagram|Truth Social)\\b"
                    + "(?:\\s+(?:on|in)\\s+(?:the social platform\\s+)?(?:X|Twitter|Facebook|Telegram|Instagram|social media)\\b)?)");
    private static final Pattern PLATFORM = Pattern.compile(
            "\\b(?:wrote|posted|said|tweeted)\\s+on\\s+(?<what>X|Twitter|Facebook|Telegram|Instagram)\\b");

    private final Report report;
    private final Cast cast;

    ChainFinder(Report report, Cast cast) {
        this.report = report;
        this.cast = cast;
    }

    List<ChainLink> chain(Reading r, @Nullable Speaker speaker) {
        List<ChainLink> out = new ArrayList<>();
        if (speaker != null) {
            out.add(new ChainLink(ChainLink.Role.SPEAKER, speaker.name()));
        }
        String channel = channel(r);
        if (channel != null) {
            out.add(new ChainLink(ChainLink.Role.CHANNEL, channel));
        }
        Entity agency = agency(r);
        if (agency != null && (speaker == null || !speaker.id().equals(agency.id()))) {
            out.add(new ChainLink(ChainLink.Role.AGENCY, agency.name()));
        }
        if (report.outlet() != null) {
            out.add(new ChainLink(ChainLink.Role.OUTLET, report.outlet()));
        }
        return out;
    }

    /** The first channel named in the sentence outside the words reported, and after its cue where it has one. */
    private @Nullable String channel(Reading r) {
        String text = report.text();
        Span s = r.clause().span();
        Matcher platform = PLATFORM.matcher(text).region(s.start(), s.end());
        while (platform.find()) {
            if (outside(r, platform.start()) && r.anchor().contains(platform.start())) {
                return platform.group("what");
            }
        }
        Matcher m = CHANNEL.matcher(text).region(s.start(), s.end());
        while (m.find()) {
            Span what = new Span(m.start("what"), m.end("what"));
            boolean near = m.start() >= r.anchor().start() || m.start() <= s.start() + 1;
            if (outside(r, m.start()) && near) {
                return what.in(text);
            }
        }
        return null;
    }

    private static boolean outside(Reading r, int offset) {
        for (Span c : r.content()) {
            if (c.contains(offset)) {
                return false;
            }
        }
        return true;
    }

    /** "told Reuters": an agency right behind the cue; or one that closes the sentence, "Tass reported". */
    private @Nullable Entity agency(Reading r) {
        for (Mention m : cast.in(r.clause().span())) {
            Gazetteer.Entry known = cast.known(m.span());
            if (known == null || !known.agency() || !outside(r, m.span().start())) {
                continue;
            }
            String gap = m.span().start() >= r.anchor().end()
                    ? report.text().substring(r.anchor().end(), m.span().start())
                    : "";
            boolean told = m.span().start() >= r.anchor().end() && gap.length() < 25;
            boolean tail = report.text()
                    .substring(m.span().end(), r.clause().span().end())
                    .matches(
                            "(?s)\\s*(?:\\p{L}+ ){0,2}?(?:reported|said|reports|news agency reported|news agency said).*");
            if (told || tail) {
                return known.entity();
            }
        }
        return null;
    }
}
