package org.variorum.desk.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.ParsingException;
import org.variorum.read.Refused;

/**
 * One question to a server and its answer, over a connection of its own to an address that was checked before. The host's
 * name is only what the request and the certificate are held against. The platform's own client would look the name up
 * again by itself, and take a proxy, which looks it up somewhere else: what had been checked would then be another
 * address than the one that answers.
 */
record Exchange(Address address, InetAddress at, String agent, Limits limits, SSLSocketFactory secure) {
    private static final int BUFFER = 1 << 14;

    /**
     * Asks; at most {@code most} bytes of an answer with content are read.
     *
     * @throws Refused if there is no answer, or none that can be understood
     */
    Answer get(int most) throws Refused {
        AtomicBoolean late = new AtomicBoolean();
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            Thread watch = watch(plain, late);
            try {
                plain.connect(new InetSocketAddress(at, address.port()), millis(limits.connect()));
                plain.setSoTimeout(millis(limits.silence()));
                return ask(address.isSecure() ? secured(plain) : plain, most);
            } finally {
                watch.interrupt();
            }
        } catch (SocketTimeoutException e) {
            throw new Refused(silent(late.get()));
        } catch (SSLException e) {
            throw new Refused(late.get() ? silent(true) : "no secure connection: " + firstLine(e));
        } catch (EOFException e) {
            throw new Refused(late.get() ? silent(true) : "the connection ended before the answer did");
        } catch (ParsingException e) {
            throw new Refused(late.get() ? silent(true) : "the answer is none of a web server");
        } catch (IOException e) {
            throw new Refused(late.get() ? silent(true) : "no connection: " + firstLine(e));
        }
    }

    private Answer ask(Socket socket, int most) throws IOException {
        socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new Content(new BufferedInputStream(socket.getInputStream(), BUFFER), most).read();
    }

    private String request() {
        return String.join(
                "\r\n",
                List.of(
                        "GET " + address.target() + " HTTP/1.1",
                        "Host: " + address.authority(),
                        "User-Agent: " + agent,
                        "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                        "Accept-Encoding: gzip",
                        "Connection: close",
                        "",
                        ""));
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) secure.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!address.isNumber()) {
            parameters.setServerNames(List.of(new SNIHostName(address.host())));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Ends the connection when its time is over, also where the server sends a byte now and then. */
    private Thread watch(Socket socket, AtomicBoolean late) {
        return Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(limits.whole());
                late.set(true);
                socket.close();
            } catch (InterruptedException | IOException e) {
                // answered in time, or closed already
            }
        });
    }

    private String silent(boolean late) {
        return late
                ? "no whole answer within " + seconds(limits.whole())
                : "no answer within " + seconds(limits.silence());
    }

    private static String seconds(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static int millis(Duration time) {
        return Math.toIntExact(time.toMillis());
    }

    private static String firstLine(IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
