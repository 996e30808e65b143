package app.lede.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody's browser as far as the server can tell: it keeps cookies, and follows no redirect by itself. */
public final class HttpBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public HttpBrowser(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Sends the sign-in form as the page does. */
    public void signIn(String name, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        var form = "username=" + encode(name) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1));
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").orElse("?").contains("?")) {
            throw new IllegalStateException("not signed in: " + answer);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Sends a form without anything but what is given, as a page's button or a mail program does. */
    public HttpResponse<String> form(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a message as the script of a page does; headers are names and values in turn. */
    public HttpResponse<String> message(String path, String json, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
