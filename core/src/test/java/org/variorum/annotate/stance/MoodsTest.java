package org.variorum.annotate.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.annotate.Annotated;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Mood;

/** Whether something is put as so or not so, and as done, as to come or as possible, by example. */
class MoodsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk said Norway has opened the gates.|has",
                "Velk said the gates were open.|has",
                "Velk says the gates are open.|is",
                "Velk said the gates will be opened.|will",
                "Velk said the gates would be opened.|would",
                "Velk said the gates may be opened.|may",
                "Velk said the gates could be opened.|may",
                "Velk said the gates can be opened.|can",
                "Velk said the gates must stay shut.|must",
                "Velk said the gates had to stay shut.|must",
                "Velk said the gates had not been opened.|not has",
                "Velk said the gates would never be opened.|not would",
                "Velk said no gate had been opened.|not has",
                "Velk denied that the gates had been opened.|not has",
                "Velk denied that the gates had not been opened.|has",
                "Velk has denied any wrongdoing.|not",
                "Velk promised to open the gates.|will",
                "Velk demanded that Sweden open the gates.|must",
                "Velk said the men who had fled would be found.|would",
                "“If they leave, we will open the gates,” Velk said.|will",
                "“If they leave,” Velk said, “we will open the gates.”|will",
                "Sweden rejected the plan.|nothing"
            })
    void theFirstVerbOfWhatIsSaidTells(String text, String mood) {
        assertEquals(mood, words(first(text).claim()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velk said the gates were open.|has",
                "Velk says the gates are open.|is",
                "Velk did not say when the gates would open.|not has",
                "Velk has not said when the gates would open.|not has",
                "Norway refused to say when the gates would open.|not has",
                "Velk refused to take sides on the ferry.|not has",
                "Velk will say on Monday that the gates are open.|will"
            })
    void theCueTellsWhetherItIsSaidAtAll(String text, String mood) {
        assertEquals(mood, words(first(text).saying()));
    }

    private static Attribution first(String text) {
        return Annotated.text(text).attributions().getFirst();
    }

    private static String words(@Nullable Mood mood) {
        if (mood == null) {
            return "nothing";
        }
        String modality = mood.modality() == null ? "" : mood.modality().name().toLowerCase(Locale.ROOT);
        return ((mood.negated() ? "not " : "") + modality).strip();
    }
}
