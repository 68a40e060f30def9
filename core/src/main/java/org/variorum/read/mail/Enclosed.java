package org.variorum.read.mail;

/** A mail that lies in another as a part of its own, as when it is forwarded as an attachment. */
sealed interface Enclosed permits Message, Enclosed.Unreadable {

    /**
     * One that cannot be read.
     *
     * @param cause for a person
     */
    record Unreadable(String cause) implements Enclosed {}
}
