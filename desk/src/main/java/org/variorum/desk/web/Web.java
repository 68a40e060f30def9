package org.variorum.desk.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLSocketFactory;
import org.variorum.read.Addresses;
import org.variorum.read.Refused;
import org.variorum.read.archive.Payload;
import org.variorum.read.page.MediaType;

/**
 * Fetches what lies at http and https addresses, as a guest would: it says who it is, heeds robots.txt, leaves a pause
 * between two pages of one server, and asks for each once. Time, size and the number of redirects are bounded.
 *
 * <p>Addresses that lead to this machine or into its network are refused unless allowed, so that a list of addresses from
 * elsewhere cannot make us fetch what only this machine may see. Each redirect is a request of its own, checked like the
 * first; {@link Lookup} says how a name is kept from changing its meaning between the check and the connection.
 *
 * <p>For one thread.
 */
public final class Web implements Addresses {
    private final Limits limits;
    private final Lookup lookup;
    private final SSLSocketFactory secure;
    private final String agent;
    private final Robots robots;
    private final Map<String, Long> visits = new HashMap<>();

    Web(String version, Limits limits, Lookup lookup, SSLSocketFactory secure) {
        this.limits = limits;
        this.lookup = lookup;
        this.secure = secure;
        this.agent =
                "Variorum/" + version.replaceAll("[^A-Za-z0-9.-]", "") + " (lays news reports side by side; fetches"
                        + " single pages that a person asked for; robots.txt: " + Robots.NAME + ")";
        this.robots = new Robots(this::robotsTxt, limits.longestPause());
    }

    /**
     * Fetches from the internet.
     *
     * @param version of the program, which it tells the servers
     * @param inside whether to fetch also from private, loopback and link-local addresses
     */
    public static Web open(String version, boolean inside) {
        Limits limits = Limits.standard();
        return new Web(
                version,
                limits,
                new Lookup(Resolver.system(), inside ? address -> Optional.empty() : Inside::kind, limits.connect()),
                (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Override
    public Fetched fetch(String address) throws Refused {
        Address at = Address.of(address);
        String server = "";
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            robots.check(at);
            if (!at.server().equals(server)) {
                pause(at);
            }
            server = at.server();
            Answer answer = get(at, limits.bytes());
            if (!answer.isRedirect()) {
                return fetched(at, answer);
            }
            at = next(at, answer);
        }
        throw new Refused("redirected more than " + limits.redirects() + " times");
    }

    private Fetched fetched(Address at, Answer answer) throws Refused {
        if (!answer.isWhole()) {
            throw new Refused("the server answered " + answer.told());
        }
        if (answer.cut()) {
            throw new Refused("larger than " + limits.bytes() / 1_000_000 + " MB: save it to a file");
        }
        try {
            byte[] content = Payload.unpacked(answer.body(), answer.http());
            MediaType type = MediaType.of(answer.header("Content-Type").orElse(""));
            return new Fetched(at.text(), type.charset(), new ByteArrayInputStream(content));
        } catch (EOFException e) {
            throw new Refused("truncated gzip");
        } catch (ZipException e) {
            throw new Refused("damaged gzip");
        } catch (IOException e) {
            throw new Refused(e.getMessage() == null ? "damaged" : e.getMessage());
        }
    }

    private static Address next(Address at, Answer answer) throws Refused {
        String location = answer.header("Location").orElse("");
        if (location.isBlank()) {
            throw new Refused("the server answered " + answer.told() + ", without an address");
        }
        try {
            return at.resolve(location);
        } catch (Refused e) {
            throw new Refused("redirected to " + e.cause());
        }
    }

    /** The rules of a robots.txt hold for the server it was asked for, wherever it lies. */
    private Answer robotsTxt(Address file) throws Refused {
        Address at = file;
        Answer answer = get(at, Robots.MOST);
        for (int hops = 0; hops < limits.redirects() && answer.isRedirect(); hops++) {
            at = next(at, answer);
            answer = get(at, Robots.MOST);
        }
        return answer;
    }

    private Answer get(Address at, int most) throws Refused {
        InetAddress number = lookup.find(at.host());
        return new Exchange(at, number, agent, limits, secure).get(most);
    }

    private void pause(Address at) throws Refused {
        Duration asked = robots.pause(at);
        long pause = (asked.compareTo(limits.pause()) > 0 ? asked : limits.pause()).toNanos();
        Long last = visits.get(at.server());
        try {
            if (last != null) {
                Thread.sleep(Duration.ofNanos(Math.max(0, pause - (System.nanoTime() - last))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
        visits.put(at.server(), System.nanoTime());
    }
}
