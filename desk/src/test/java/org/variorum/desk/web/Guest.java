package org.variorum.desk.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this machine alone, and what was asked of it. */
final class Guest implements AutoCloseable {
    static final String PROSE = "The harbour of Velmora was closed on Monday because of a storm, the mayor said.";

    /** What is answered. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Said(int status, String headers, byte[] body) {}

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Map<String, Said> pages = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> hosts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

    Guest() {
        this(plain());
    }

    Guest(HttpServer server) {
        this.server = server;
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer plain() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Guest says(String path, int status, String headers, byte[] body) {
        pages.put(path, new Said(status, headers, body));
        return this;
    }

    Guest says(String path, int status, String headers, String body) {
        return says(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    Guest page(String path) {
        return says(path, 200, "Content-Type: text/html; charset=utf-8", page());
    }

    Guest redirect(String path, String location) {
        return says(path, 302, "Location: " + location, "");
    }

    static String page() {
        return "<!doctype html><html><head><title>Storm in Velmora</title></head><body><p>" + PROSE
                + "</p></body></html>";
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of {@code path} here, where the server is called {@code host}. */
    String at(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> hosts() {
        return List.copyOf(hosts);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        hosts.add(exchange.getRequestHeaders().getFirst("Host"));
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Said said = pages.getOrDefault(path, new Said(404, "Content-Type: text/plain", new byte[0]));
        for (String header : said.headers().split("\n")) {
            exchange.getResponseHeaders().add(header.split(": ", 2)[0], header.split(": ", 2)[1]);
        }
        exchange.sendResponseHeaders(said.status(), said.body().length == 0 ? -1 : said.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(said.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
