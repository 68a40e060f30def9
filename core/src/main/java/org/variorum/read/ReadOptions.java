package org.variorum.read;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the input, and how it is read.
 *
 * @param published the day of publication of reports that do not tell it themselves; null where unknown
 * @param standardInput what the path {@code -} reads; it is not closed
 * @param addresses what gets web addresses
 * @param threads how many pages are read at a time; the reports and their order are the same
 * @param places whether reports tell where their text stands in the page as saved, which takes about twice as long;
 *     entries of feeds and agencies' items do not, since their text stands in no page
 * @param lists whether the addresses in lists of feeds are read too
 * @param after the report behind which reading begins; null to begin with the first
 * @param meter is told how many bytes more have been read of the files that were given, on the thread that reads
 */
public record ReadOptions(
        @Nullable LocalDate published,
        InputStream standardInput,
        Addresses addresses,
        int threads,
        boolean places,
        boolean lists,
        @Nullable After after,
        LongConsumer meter) {

    /**
     * A report that was read before.
     *
     * @param path what it is called by
     * @param times how many reports of that name were read, itself included; more than one where an archive holds a
     *     record twice
     */
    public record After(String path, int times) {}

    /** @throws IllegalArgumentException if there is not at least one thread */
    public ReadOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }

    /** One thread, and nothing fetched. */
    public ReadOptions(@Nullable LocalDate published, InputStream standardInput) {
        this(published, standardInput, Addresses.none(), 1, false, false, null, bytes -> {});
    }

    /** No day, an empty standard input, one thread, and nothing fetched. */
    public static ReadOptions none() {
        return new ReadOptions(null, InputStream.nullInputStream());
    }

    public ReadOptions withAddresses(Addresses value) {
        return new ReadOptions(published, standardInput, value, threads, places, lists, after, meter);
    }

    public ReadOptions withThreads(int value) {
        return new ReadOptions(published, standardInput, addresses, value, places, lists, after, meter);
    }

    public ReadOptions withPlaces(boolean value) {
        return new ReadOptions(published, standardInput, addresses, threads, value, lists, after, meter);
    }

    public ReadOptions withLists(boolean value) {
        return new ReadOptions(published, standardInput, addresses, threads, places, value, after, meter);
    }

    public ReadOptions withAfter(@Nullable After value) {
        return new ReadOptions(published, standardInput, addresses, threads, places, lists, value, meter);
    }

    public ReadOptions withMeter(LongConsumer value) {
        return new ReadOptions(published, standardInput, addresses, threads, places, lists, after, value);
    }
}
