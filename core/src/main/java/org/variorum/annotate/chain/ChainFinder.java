package org.variorum.annotate.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Entity;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.lexicon.Media;
import org.variorum.report.Report;
import org.variorum.report.Span;

/**
 * Finds through whom words reached a report: a channel ("in a post on X"), an agency ("told Reuters"), an outlet that was
 * told.
 */
public final class ChainFinder {
    private static final Pattern SPEAKING =
            Pattern.compile("(?i)\\b(?:speaking|writing|testifying|asked|appearing)\\b[^.;]{0,40}$");
    private static final Pattern REPORTED = Pattern.compile(
            "(?s)\\s*(?:\\p{L}+ ){0,2}?(?:reported|said|reports|news agency reported|news agency said).*");
    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:.*\\b(?:newspaper|magazine|broadcaster|weekly|daily|tabloid|channel|station)\\s+)$",
            Pattern.DOTALL);
    /** "A letter seen by Reuters", "speaking to Reuters", "in an interview with Reuters". */
    private static final Pattern HANDED_ON = Pattern.compile(
            "(?s).*\\b(?:(?:seen|obtained|reviewed|viewed|verified|published|carried|quoted|cited|reported|broadcast|aired)"
                    + "\\s+by|(?:shared|interviews?)\\s+with|(?:provided|given|sent|released|speaking|talking)\\s+to)"
                    + "\\s+(?:the\\s+)?(?:\\p{L}+\\s+){0,3}?");

    private static final int NEAR = 25;

    private final Report report;
    private final Cast cast;
    private final Media media;

    /** @param report whose text all spans point into */
    public ChainFinder(Report report, Cast cast, Media media) {
        this.report = report;
        this.cast = cast;
        this.media = media;
    }

    /** From the speaker on, without the report's own outlet. */
    List<ChainLink> links(Reading r, @Nullable Speaker speaker) {
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
        String told = outletTold(r);
        if (told != null) {
            out.add(new ChainLink(ChainLink.Role.OUTLET, told));
        }
        return out;
    }

    /** The first channel named in the sentence outside the words reported, and after its cue where it has one. */
    private @Nullable String channel(Reading r) {
        String text = report.text();
        Span s = r.clause().span();
        Matcher platform = Channels.PLATFORM.matcher(text).region(s.start(), s.end());
        while (platform.find()) {
            if (outside(r, platform.start()) && r.anchor().contains(platform.start())) {
                return platform.group("what");
            }
        }
        Matcher told = r.kind() == Cues.Kind.TELL ? Channels.HEARERS.matcher(hearer(r)) : null;
        if (told != null && told.matches()) {
            return told.group("what");
        }
        Matcher m = Channels.NAMED.matcher(text).region(s.start(), s.end());
        while (m.find()) {
            Span what = new Span(m.start("what"), m.end("what"));
            if (outside(r, m.start()) && near(r, m.start())) {
                return what.in(text);
            }
        }
        return null;
    }

    /** Behind the cue, at the start of the sentence, behind "speaking", or between source and cue. */
    private boolean near(Reading r, int at) {
        int start = r.clause().span().start();
        Span source = r.source();
        return at >= r.anchor().start()
                || at <= start + 1
                || SPEAKING.matcher(report.text().substring(start, at)).find()
                || source != null && at >= source.end() && at - source.end() < NEAR;
    }

    /** What stands between the cue and what is said: "a news conference in Lisbon". */
    private String hearer(Reading r) {
        int from = r.anchor().end();
        int to = r.clause().span().end();
        for (Span content : r.content()) {
            to = content.start() >= from ? Math.min(to, content.start()) : to;
        }
        return report.text().substring(from, Math.max(from, to));
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
            if (!cast.isAgency(m.span()) || !outside(r, m.span().start())) {
                continue;
            }
            String gap = m.span().start() >= r.anchor().end()
                    ? report.text().substring(r.anchor().end(), m.span().start())
                    : "";
            boolean told = m.span().start() >= r.anchor().end() && gap.length() < NEAR;
            boolean tail = REPORTED.matcher(report.text()
                            .substring(m.span().end(), r.clause().span().end()))
                    .matches();
            String before =
                    report.text().substring(r.clause().span().start(), m.span().start());
            if (told || tail || HANDED_ON.matcher(before).matches()) {
                return m.entity();
            }
        }
        return null;
    }

    /** "told the newspaper Le Monde", "in an interview with the BBC". */
    private @Nullable String outletTold(Reading r) {
        String text = report.text();
        for (Mention m : cast.in(r.clause().span())) {
            int at = m.span().start();
            if (cast.isAgency(m.span()) || !outside(r, at)) {
                continue;
            }
            String name = m.entity().name();
            String before = text.substring(r.clause().span().start(), at);
            boolean paper = media.isCalledOne(name) || PAPER.matcher(before).matches();
            String gap = at >= r.anchor().end() ? text.substring(r.anchor().end(), at) : "";
            boolean told = r.kind() == Cues.Kind.TELL && at >= r.anchor().end() && gap.length() < NEAR;
            if (paper && (told || HANDED_ON.matcher(before).matches())) {
                return name;
            }
        }
        return null;
    }
}
