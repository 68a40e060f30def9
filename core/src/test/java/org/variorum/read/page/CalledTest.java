package org.variorum.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nav",
                "main nav",
                "site_nav-left",
                "relatedposts",
                "related-posts",
                "related-stories box",
                "x articleshare",
                "postmeta-data",
                "yarpp",
                "yarppgrid3",
                "recommend_foot"
            })
    void findsFurnitureAsAWordOfItsOwnOrBehindWhatAPartIsAnyway(String names) {
        assertTrue(Called.in(names).contains(Called.FURNITURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"canvas", "unavailable", "navel", "relatedthings", "footnoted", "recommend:ed", "spread-", ""})
    void takesNoLettersWithinAnotherWordForFurniture(String names) {
        assertFalse(Called.in(names).contains(Called.FURNITURE));
    }

    @Test
    void wantsAMarkBeforeCommentsAndCards() {
        assertTrue(Called.in("post-comments").contains(Called.COMMENTS));
        assertFalse(Called.in("postcomments").contains(Called.COMMENTS));
        assertFalse(Called.in("postcard").contains(Called.LINKED_FURNITURE));
    }

    @Test
    void findsABoxWhereverItsLettersStand() {
        assertEquals(Set.of(Called.BOX), Called.in("mybigboxes"));
        assertEquals(Set.of(Called.BOX, Called.PERHAPS_BODY), Called.in("hinweistext"));
    }
}
