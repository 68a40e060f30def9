package org.variorum.tell.page;

/** One section of a story's brief. */
interface Section {
    /** Its anchor, and what its links are called after. */
    String id();

    String heading();

    /** False where the story has nothing for it: the section is then left out. */
    boolean present();

    void body(Sheet sheet);
}
