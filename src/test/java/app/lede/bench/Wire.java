package app.lede.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One learner's browser on the wire. All share one client of the JDK's; the cookies of each are kept by hand. */
final class Wire {
    /** As {@code outbox.js} has it. */
    private static final Duration LONGEST_MESSAGE = Duration.ofSeconds(10);

    /** People give up on a page before browsers do. */
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param stay of the cookie that keeps the learner signed in */
    Wire(HttpClient http, String address, String stay) {
        this.http = http;
        this.address = address;
        cookies.put("lede-stay", stay);
    }

    String get(String path) throws IOException, InterruptedException {
        return done(send(
                request(path, LONGEST_PAGE).header("Accept", "text/html,*/*").GET()));
    }

    String post(String path, String contentType, String body) throws IOException, InterruptedException {
        return done(send(
                request(path, LONGEST_PAGE).header("Content-Type", contentType).POST(BodyPublishers.ofString(body))));
    }

    /** A message of the page's own script. */
    HttpResponse<String> message(String path, String json) throws IOException, InterruptedException {
        return send(request(path, LONGEST_MESSAGE)
                .header("Content-Type", "application/json")
                .header("X-Lede-Page", "1")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, Duration longest) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(longest)
                .header("Cookie", cookieLine());
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        for (var set : response.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return response;
    }

    private static String done(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " of " + response.uri() + ": " + response.body());
        }
        return response.body();
    }
}
