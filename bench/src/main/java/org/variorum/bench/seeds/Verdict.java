package org.variorum.bench.seeds;

import org.jspecify.annotations.Nullable;
import org.variorum.bench.speakers.SpeakerName;

/**
 * How the program's answer to one label counts.
 *
 * @param speaker the program's answer; null where it names nobody
 */
record Verdict(Label label, Kind kind, @Nullable String speaker) {
    enum Kind {
        RIGHT,
        WRONG,
        UNKNOWN
    }

    static Verdict of(Label label, @Nullable String speaker) {
        boolean scare = label.keys().contains(Label.SCARE);
        if (speaker == null || speaker.isBlank()) {
            return new Verdict(label, scare ? Kind.RIGHT : Kind.UNKNOWN, null);
        }
        boolean right =
                label.keys().stream().anyMatch(key -> !key.equals(Label.SCARE) && SpeakerName.answers(speaker, key));
        return new Verdict(label, right ? Kind.RIGHT : Kind.WRONG, speaker);
    }
}
