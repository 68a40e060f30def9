package org.variorum.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.variorum.read.Refused;

/** Servers that keep to no protocol. */
@Timeout(20)
class RudeServerTest {
    private static final Limits SHORT = new Limits(
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            Duration.ofMillis(1500),
            100_000,
            5,
            Duration.ZERO,
            Duration.ZERO);

    private static final byte[] NO_RULES = bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

    private interface Rude {
        void speak(OutputStream out) throws IOException, InterruptedException;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is said of a server that answers decently when asked for its rules, and then rudely. */
    private static String cause(Rude rude) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; ; i++) {
                        Socket socket = server.accept();
                        int turn = i;
                        Thread.ofVirtual().start(() -> serve(socket, turn == 0 ? out -> out.write(NO_RULES) : rude));
                    }
                } catch (IOException e) {
                    // over
                }
            });
            Lookup here = new Lookup(
                    host -> List.of(InetAddress.getLoopbackAddress()),
                    address -> Optional.empty(),
                    Duration.ofSeconds(5));
            Web web = new Web("1", SHORT, here, (SSLSocketFactory) SSLSocketFactory.getDefault());
            String address = "http://post.example:" + server.getLocalPort() + "/a";
            return assertThrows(Refused.class, () -> web.fetch(address)).cause();
        }
    }

    private static void serve(Socket socket, Rude rude) {
        try (socket) {
            socket.getInputStream().read(new byte[4096]);
            rude.speak(socket.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // the other side has gone
        }
    }

    @Test
    void silence() throws IOException {
        assertEquals("no answer within 400 ms", cause(out -> Thread.sleep(5000)));
    }

    @Test
    void aByteNowAndThen() throws IOException {
        assertEquals("no whole answer within 1 s", cause(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                Thread.sleep(100);
            }
        }));
    }

    @Test
    void anAnswerThatEndsTooEarly() throws IOException {
        String cause = cause(out -> out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>half")));
        assertEquals("the connection ended before the answer did", cause);
        String chunks =
                cause(out -> out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n<p>half")));
        assertEquals("the connection ended before the answer did", chunks);
    }

    @Test
    void noAnswerAtAll() throws IOException {
        assertEquals("the connection ended before the answer did", cause(out -> {}));
        assertEquals(
                "the answer is none of a web server", cause(out -> out.write(bytes("220 smtp.example ESMTP\r\n"))));
    }

    @Test
    void aHeadWithoutEnd() throws IOException {
        String cause = cause(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n"));
            for (int i = 0; i < 100_000; i++) {
                out.write(bytes("X-More: yes and more and more\r\n"));
            }
        });
        assertTrue(cause.startsWith("the "), cause);
    }

    @Test
    void contentWithoutEnd() throws IOException {
        assertTrue(cause(out -> {
                    out.write(bytes("HTTP/1.0 200 OK\r\n\r\n"));
                    for (int i = 0; i < 10_000_000; i++) {
                        out.write(new byte[10_000]);
                    }
                })
                .startsWith("larger than "));
    }
}
