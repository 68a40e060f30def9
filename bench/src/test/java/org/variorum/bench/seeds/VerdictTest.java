package org.variorum.bench.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void aFullNameAnswersALastName() {
        assertEquals(Verdict.Kind.RIGHT, judge("Ilse Tamberg", "tamberg"));
        assertEquals(Verdict.Kind.WRONG, judge("Pel Orrin", "tamberg"));
    }

    @Test
    void theHeadOfAnOrganisationsNameAnswersIt() {
        assertEquals(Verdict.Kind.RIGHT, judge("the ministry", "harvenian foreign ministry"));
        assertEquals(Verdict.Kind.WRONG, judge("Harvenia", "harvenian foreign ministry"));
    }

    @Test
    void possessivesAndAccentsMakeNoDifference() {
        assertEquals(Verdict.Kind.RIGHT, judge("Lomaria’s Foreign Ministry", "lomaria foreign ministry"));
        assertEquals(Verdict.Kind.RIGHT, judge("José Ruíz", "ruiz"));
    }

    @Test
    void nobodySpeaksInAScareQuote() {
        assertEquals(Verdict.Kind.RIGHT, judge(null, Label.SCARE));
        assertEquals(Verdict.Kind.WRONG, judge("Ilse Tamberg", Label.SCARE));
    }

    @Test
    void noSpeakerWhereThereIsOneIsUnknownAndNotWrong() {
        assertEquals(Verdict.Kind.UNKNOWN, judge(null, "tamberg"));
    }

    private static Verdict.Kind judge(@Nullable String speaker, String key) {
        return Verdict.of(new Label("", 0, 1, List.of(key)), speaker).kind();
    }
}
