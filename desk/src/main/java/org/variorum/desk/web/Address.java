package org.variorum.desk.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.read.Refused;

/**
 * A web address that can be asked for.
 *
 * @param host in ASCII and small letters; an IPv6 address without its brackets
 * @param target path and query, percent-encoded, so that nothing in it can be taken for more of the request
 */
record Address(String scheme, String host, int port, String target) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*)([^#]*).*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?");
    private static final String ENCODED = " \"<>\\^`{|}";

    /** @throws Refused if {@code text} is none, or one of another kind than http and https */
    static Address of(String text) throws Refused {
        Matcher m = ADDRESS.matcher(text.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!m.matches()) {
            throw new Refused("no web address");
        }
        String scheme = m.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refused("an address of the kind " + scheme + ": only http and https are fetched");
        }
        if (m.group(2) == null) {
            throw new Refused("no web address");
        }
        if (m.group(2).contains("@")) {
            throw new Refused("an address with a name or password in it");
        }
        Matcher authority = AUTHORITY.matcher(m.group(2));
        if (!authority.matches()) {
            throw new Refused("no web address");
        }
        String port = authority.group(2) == null ? "" : authority.group(2);
        int number = port.isEmpty() ? standardPort(scheme) : Integer.parseInt(port);
        if (number < 1 || number > 65_535) {
            throw new Refused("no web address");
        }
        String target = encoded(m.group(3));
        return new Address(scheme, host(authority.group(1)), number, target.startsWith("/") ? target : "/" + target);
    }

    /**
     * Where {@code location}, which a server gave at this address, leads.
     *
     * @throws Refused if that is no web address
     */
    Address resolve(String location) throws Refused {
        String to = location.strip();
        if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        }
        if (ADDRESS.matcher(to).matches()) {
            return of(to);
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (to.startsWith("/")) {
            return of(server() + normal(to));
        }
        return to.startsWith("?") || to.isEmpty()
                ? of(server() + path + to)
                : of(server() + normal(path.substring(0, path.lastIndexOf('/') + 1) + to));
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    String server() {
        return scheme + "://" + authority();
    }

    /** Host and port as a request names them. */
    String authority() {
        String name = isIpv6() ? "[" + host + "]" : host;
        return port == standardPort(scheme) ? name : name + ":" + port;
    }

    /** The whole address. */
    String text() {
        return server() + target;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** True where the host is a number and not a name, which no certificate and no name server is asked for. */
    boolean isNumber() {
        return isIpv6() || host.matches("[0-9.]+");
    }

    private boolean isIpv6() {
        return host.contains(":");
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String host(String given) throws Refused {
        if (given.startsWith("[")) {
            return given.substring(1, given.length() - 1).toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(given, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            if (HOST.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refused("no web address");
    }

    private static String encoded(String target) {
        StringBuilder out = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f || ENCODED.indexOf(b) >= 0) {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }

    /** Without {@code .} and {@code ..}, so that a robots.txt is held against the path that is meant. */
    private static String normal(String path) {
        try {
            String whole = new URI(encoded(path)).normalize().toString();
            return whole.replaceFirst("^(?:/\\.\\.)+(?=/|$)", "");
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
