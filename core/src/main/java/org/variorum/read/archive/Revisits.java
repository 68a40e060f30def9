package org.variorum.read.archive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Records that say no more than that a page was found again as it was. Where the archive has read that page itself there
 * is nothing to add. Not thread-safe.
 */
final class Revisits {
    private final Set<String> originals = new HashSet<>();
    private int elsewhere;

    /** Takes note of a page that was read. */
    void original(WarcRecord record) {
        originals.add(record.id());
        record.headers().first("WARC-Payload-Digest").ifPresent(originals::add);
    }

    void add(WarcRecord record) {
        String id = record.bare("WARC-Refers-To");
        String digest = record.headers().first("WARC-Payload-Digest").orElse("");
        if (!originals.contains(digest) && (id == null || !originals.contains(id))) {
            elsewhere++;
        }
    }

    /** What to tell a person of pages that lie in other archives, if there are any. */
    Optional<String> unread() {
        return elsewhere == 0
                ? Optional.empty()
                : Optional.of(
                        elsewhere == 1
                                ? "1 revisit record, whose page lies in another archive"
                                : elsewhere + " revisit records, whose pages lie in other archives");
    }
}
