package org.variorum.read.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.report.Credit;
import org.variorum.report.Span;

/** Reads what stands around the headline: byline, dateline, dates, section names. */
final class Above {
    private static final int FEW_WORDS = 3;

    private static final Pattern STAMP_WORDS = Pattern.compile(
            "(?i)\\b(?:first|last|published|publication|posted|updated|update|modified|created|date|on|at|the|from|and|am|pm|a\\.m|p\\.m|"
                    + "utc|gmt|bst|cet|cest|est|edt|et|pst|pdt|pt|ist|sgt|jst|aest|aedt|hrs|hours|local time|time|mon|tue|tues|wed|thu|thur|"
                    + "thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

    private Above() {}

    static void bylines(Draft draft) {
        int body = draft.bodyStart();
        for (Line line : draft.lines) {
            if (!draft.isOpen(line) || line.isProse()) {
                continue;
            }
            boolean above = line.index() < body;
            Bylines.Byline byline = Bylines.opened(line.text());
            if (byline == null && above && line.index() > 0) {
                byline = Bylines.bare(line.text());
            }
            if (byline != null && (above || line.index() == body || !line.ends())) {
                draft.remove(line, "byline");
                for (String name : byline.names()) {
                    if (!draft.byline.contains(name)) {
                        draft.byline.add(name);
                    }
                }
                byline.agencies().forEach(a -> draft.credit(a, Credit.Where.BYLINE));
            }
        }
    }

    static void dates(Draft draft) {
        for (Line line : draft.lines) {
            if (!draft.isOpen(line) || line.words() > 24) {
                continue;
            }
            List<WrittenDates.Found> dates = WrittenDates.in(line.text());
            if (dates.isEmpty() || !isStamp(line.text(), dates)) {
                continue;
            }
            draft.remove(line, "date of the page");
            for (WrittenDates.Found date : dates) {
                String label = line.text().substring(0, date.start()).toLowerCase(Locale.ROOT);
                boolean update = label.lastIndexOf("updated") > label.lastIndexOf("published")
                        || label.lastIndexOf("modified") > label.lastIndexOf("published");
                if (update) {
                    draft.modified = draft.modified == null ? date.day() : draft.modified;
                } else if (draft.published == null) {
                    draft.published = date.day();
                }
            }
        }
    }

    /** True where nothing stands beside the dates but labels, hours and weekdays. */
    private static boolean isStamp(String line, List<WrittenDates.Found> dates) {
        StringBuilder rest = new StringBuilder(line);
        for (WrittenDates.Found date : dates.reversed()) {
            rest.delete(date.start(), date.end());
        }
        return STAMP_WORDS.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    static void dateline(Draft draft) {
        int body = draft.bodyStart();
        for (Line line : draft.lines.subList(0, Math.max(0, body))) {
            Datelines.Dateline alone = draft.isOpen(line) ? Datelines.alone(line.text()) : null;
            if (alone != null) {
                draft.remove(line, "dateline");
                take(draft, alone);
            }
        }
        int tried = 0;
        for (Line line : draft.lines.subList(Math.max(0, body), draft.lines.size())) {
            if (!draft.isOpen(line) || tried++ > 1) {
                continue;
            }
            Datelines.Dateline dateline = Datelines.at(line.text());
            if (dateline != null) {
                int start = line.span().start();
                draft.removePart(new Span(start, start + dateline.length()).trim(draft.text), "dateline");
                take(draft, dateline);
                return;
            }
        }
    }

    private static void take(Draft draft, Datelines.Dateline dateline) {
        if (draft.dateline == null) {
            draft.dateline = dateline.place();
        }
        dateline.agencies().forEach(a -> draft.credit(a, Credit.Where.DATELINE));
    }

    /** Short lines above the prose that are nothing else are names of sections and outlets. */
    static void sections(Draft draft) {
        for (Line line : draft.lines.subList(0, Math.max(0, draft.bodyStart()))) {
            if (draft.isOpen(line) && !line.ends() && line.words() <= FEW_WORDS) {
                draft.remove(line, "section or outlet name");
            }
        }
    }
}
