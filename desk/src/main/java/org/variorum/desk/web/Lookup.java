package org.variorum.desk.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.variorum.read.Refused;

/**
 * Finds the one address to connect to. A host is looked up once for each request, what comes back is checked, and the
 * connection goes to that very address without asking again: a name server that tells an outer address first and an
 * inner one a moment later (DNS rebinding) gains nothing by it. A host with an inner address among outer ones is refused
 * as a whole.
 *
 * @param kind what kind of inner address one is; empty for one that may be connected to
 * @param longest how long a look-up may take
 */
record Lookup(Resolver resolver, Function<InetAddress, Optional<String>> kind, Duration longest) {

    /** @throws Refused if there is no such host, or it is inside and that is not allowed */
    InetAddress find(String host) throws Refused {
        List<InetAddress> found = resolved(host);
        for (InetAddress address : found) {
            Optional<String> inside = kind.apply(address);
            if (inside.isPresent()) {
                throw new Refused(host + " is " + inside.get() + " address: allow it with --allow-private");
            }
        }
        return found.getFirst();
    }

    /** On a thread of its own, since a look-up knows no time limit. */
    private List<InetAddress> resolved(String host) throws Refused {
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofVirtual().start(task);
        try {
            List<InetAddress> found = task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (!found.isEmpty()) {
                return found;
            }
        } catch (TimeoutException e) {
            throw new Refused("no answer from the name server within " + longest.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownHostException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
        throw new Refused("no such host: " + host);
    }
}
