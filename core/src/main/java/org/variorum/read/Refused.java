package org.variorum.read;

/** An input cannot be used; the message says why in a few words for a person. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String cause) {
        super(cause, null, false, false);
    }

    /** Why, in a few words for a person. */
    public String cause() {
        String message = getMessage();
        return message == null ? "cannot be read" : message;
    }
}
