package org.variorum.tell.layout;

import java.util.Map;
import java.util.regex.Pattern;

/** Tells what is still to be done from what is done: who "is prepared to sign" a bill has not "signed" it. */
final class Stages {
    private static final String AHEAD =
            "\\b(?:will|would|could|may|might|should|(?:prepared|ready|expected|planned|planning|plans?"
                    + "|set|intends?|hopes?|scheduled|willing|going|about|asked|urged) to) (?:\\w+ly )?";

    /** Deeds that are done once, by how they stand behind "will" and by how they are told when done. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("sign", "signed"),
            Map.entry("pass", "passed"),
            Map.entry("veto", "vetoed"),
            Map.entry("approve", "approved"),
            Map.entry("ratify", "ratified"),
            Map.entry("repeal", "repealed"),
            Map.entry("resign", "resigned"),
            Map.entry("step down", "stepped down"),
            Map.entry("surrender", "surrendered"),
            Map.entry("be indicted", "(?:was|were) indicted"),
            Map.entry("be sentenced", "(?:was|were) sentenced"),
            Map.entry("be released", "(?:was|were) released"),
            Map.entry("be executed", "(?:was|were) executed"),
            Map.entry("be sworn in", "(?:was|were) sworn in"));

    private Stages() {}

    /** Whether one tells of a deed as done that the other has only ahead. */
    static boolean differ(String a, String b) {
        return DEEDS.entrySet().stream().anyMatch(deed -> isDone(a, b, deed) || isDone(b, a, deed));
    }

    private static boolean isDone(String ahead, String done, Map.Entry<String, String> deed) {
        Pattern toDo = Pattern.compile(AHEAD + deed.getKey() + "\\b");
        Pattern past =
                Pattern.compile("(?<!\\b(?:be|been|being|is|are|to|if|once|until) )\\b" + deed.getValue() + "\\b");
        return toDo.matcher(ahead).find()
                && !past.matcher(ahead).find()
                && past.matcher(done).find()
                && !toDo.matcher(done).find();
    }
}
