package org.variorum.read;

/** What to do about a mistake of our own: one input is lost by it, and not the whole run. */
final class Fault {
    private static final System.Logger LOG = System.getLogger(Fault.class.getName());

    private Fault() {}

    /** The input at {@code path}, on which reading failed in a way that nobody foresaw. */
    static Unread at(String path, Throwable mistake) {
        LOG.log(System.Logger.Level.DEBUG, () -> "Reading " + path + " failed", mistake);
        return new Unread(path, "could not be read: " + mistake);
    }
}
