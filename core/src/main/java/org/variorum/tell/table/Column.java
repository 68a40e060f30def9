package org.variorum.tell.table;

import java.util.Locale;

/** The columns of the table, in order. A cell whose value is not known, or that its kind of row does not have, is empty. */
enum Column {
    /** Id of the story. */
    STORY,
    /** What the row is taken from: {@code claim}, {@code figure}, {@code quote} or {@code position}. */
    TABLE,
    /** Id of the claim or quote; of a position its place in the story, {@code p1}. */
    ID,
    /** Of a claim: {@code statement}, {@code figure}, {@code event}, {@code position} or {@code offer}. */
    KIND,
    /** The representative wording: a claim's, the fullest one of a quote, the issue of a position. */
    TEXT,
    /** Who asserts it, as the story names them. */
    SPEAKER,
    SPEAKER_ID,
    /** Through whom this report has it: {@code speaker: …; channel: …; agency: …; outlet: …}. */
    CHAIN,
    OUTLET,
    /** Id of the report. */
    REPORT,
    /** The file as given. */
    PATH,
    PUBLISHED,
    URL,
    SHA256,
    /** Of the exact words, in code points of the report's text. */
    START(true),
    END(true),
    /** The words that decide, as the report has them. */
    EXACT,
    /** The sentence they stand in, or all that is cited. */
    SENTENCE,
    /** What the report does with a claim: {@code asserts}, {@code denies}, {@code reports}. */
    STANCE,
    /** What a party does on an issue: {@code demands}, {@code offers}, … */
    POSITION,
    LOW(true),
    HIGH(true),
    BOUND,
    UNIT,
    OF,
    /** How many reports have it. */
    REPORTS(true),
    /** How many independent origins a claim has, at least and at most. */
    ORIGINS_MIN(true),
    ORIGINS_MAX(true),
    /** Of a quote: ids of the claims that it is evidence for. */
    CLAIMS,
    /** Ids of the differences that this is a side of; verdicts and reasons stand in the same order. */
    DIFFERENCES,
    VERDICTS,
    REASONS,
    /** How sure the alignment is. */
    SCORE(true),
    /** Which columns of the row begin with an apostrophe that was put there and is no part of the value. */
    GUARDED;

    /** True for numbers, which no spreadsheet can take for anything else. */
    final boolean number;

    Column() {
        this(false);
    }

    Column(boolean number) {
        this.number = number;
    }

    /** Its name in the first row. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
