package app.lede.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/**
 * One learner's browser on the wire: its cookies, and connections of its own that it keeps open. What it costs is taken
 * from what it measures, so it does no more than a browser's connection needs: no pool, no thread, nothing encoded twice.
 */
final class Wire {
    /** As {@code outbox.js} has it. */
    private static final Duration LONGEST_MESSAGE = Duration.ofSeconds(10);

    /** People give up on a page before browsers do. */
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);

    /** The server closes a connection that says nothing for 20 s. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(15);

    /** What the server answered. */
    record Answer(int statusCode, String body) {}

    private record Line(DefaultBHttpClientConnection connection, long idleSince) {
        boolean isFresh() {
            return connection.isOpen() && System.nanoTime() - idleSince < LONGEST_IDLE.toNanos();
        }
    }

    private static final DefaultBHttpClientConnectionFactory CONNECTIONS =
            DefaultBHttpClientConnectionFactory.builder().build();

    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final ConcurrentLinkedDeque<Line> idle = new ConcurrentLinkedDeque<>();

    /** @param stay of the cookie that keeps the learner signed in */
    Wire(String address, String stay) {
        this.address = URI.create(address);
        cookies.put("lede-stay", stay);
    }

    String get(String path) throws IOException {
        var request = request("GET", path);
        request.setHeader("Accept", "text/html,*/*");
        return done(path, send(request, LONGEST_PAGE));
    }

    String post(String path, String contentType, String body) throws IOException {
        return done(path, send(with(request("POST", path), contentType, body), LONGEST_PAGE));
    }

    /** A message of the page's own script. */
    Answer message(String path, String json) throws IOException {
        var request = request("POST", path);
        request.setHeader("X-Lede-Page", "1");
        return send(with(request, "application/json", json), LONGEST_MESSAGE);
    }

    private ClassicHttpRequest request(String method, String path) {
        var request = new BasicClassicHttpRequest(method, path);
        request.setHeader("Host", address.getAuthority());
        request.setHeader(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        return request;
    }

    private static ClassicHttpRequest with(ClassicHttpRequest request, String contentType, String body) {
        var entity = new StringEntity(body, ContentType.parse(contentType).withCharset(StandardCharsets.UTF_8));
        request.setHeader("Content-Type", contentType);
        request.setHeader("Content-Length", entity.getContentLength());
        request.setEntity(entity);
        return request;
    }

    private Answer send(ClassicHttpRequest request, Duration longest) throws IOException {
        var connection = line();
        boolean stays = false;
        try {
            connection.setSocketTimeout(Timeout.of(longest));
            connection.sendRequestHeader(request);
            if (request.getEntity() != null) {
                connection.sendRequestEntity(request);
            }
            connection.flush();
            var response = connection.receiveResponseHeader();
            connection.receiveResponseEntity(response);
            var body = response.getEntity() == null
                    ? ""
                    : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
            for (var set : response.getHeaders("Set-Cookie")) {
                take(set.getValue());
            }
            var after = response.getFirstHeader("Connection");
            stays = after == null || !after.getValue().equalsIgnoreCase("close");
            return new Answer(response.getCode(), body);
        } catch (HttpException notUnderstood) {
            throw new IOException(notUnderstood);
        } finally {
            if (stays) {
                idle.push(new Line(connection, System.nanoTime()));
            } else {
                connection.close();
            }
        }
    }

    /** One that is open and not in use, else a new one. */
    private DefaultBHttpClientConnection line() throws IOException {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.isFresh()) {
                return kept.connection();
            }
            kept.connection().close();
        }
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        return CONNECTIONS.createConnection(socket);
    }

    private void take(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String done(String path, Answer answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " of " + path + ": " + answer.body());
        }
        return answer.body();
    }
}
