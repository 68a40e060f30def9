package org.variorum.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.read.Refused;

/** The connection goes to the address that was checked, the certificate is held against the name. */
class SecureTest {
    private static final String PASSWORD = "secret";

    private final List<String> named = Collections.synchronizedList(new ArrayList<>());

    private SSLContext context(Path dir) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = dir.resolve("store.p12");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "post",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=post.example",
                        "-ext",
                        "SAN=dns:post.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("log").toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> "keytool");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private HttpsServer server(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            session.getRequestedServerNames().forEach(name -> named.add(String.valueOf(name)));
            byte[] page = Guest.page().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            boolean rules = exchange.getRequestURI().getPath().equals("/robots.txt");
            exchange.sendResponseHeaders(rules ? 404 : 200, rules ? -1 : page.length);
            if (!rules) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Web web(SSLSocketFactory sockets) {
        Lookup here = new Lookup(
                host -> List.of(InetAddress.getLoopbackAddress()), address -> Optional.empty(), Duration.ofSeconds(5));
        return new Web("1", Limits.standard(), here, sockets);
    }

    @Test
    void theNameIsHeldAgainstTheCertificate(@TempDir Path dir) throws Exception {
        SSLContext context = context(dir);
        HttpsServer server = server(context);
        String port = ":" + server.getAddress().getPort() + "/a";
        try {
            Web web = web(context.getSocketFactory());
            assertEquals(
                    "https://post.example" + port,
                    web.fetch("https://post.example" + port).address());
            assertTrue(named.getFirst().contains("post.example"), named.toString());
            String other = assertThrows(Refused.class, () -> web.fetch("https://other.example" + port))
                    .cause();
            assertTrue(other.startsWith("no secure connection: "), other);
            String unknown = assertThrows(
                            Refused.class,
                            () -> web((SSLSocketFactory) SSLSocketFactory.getDefault())
                                    .fetch("https://post.example" + port))
                    .cause();
            assertTrue(unknown.startsWith("no secure connection: "), unknown);
        } finally {
            server.stop(0);
        }
    }
}
