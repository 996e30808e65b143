package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.testing.OnWeb;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sign-in form over HTTP, as browsers send it. */
@OnWeb
class SignInFormTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "lamp otter violin";

    @LocalServerPort
    int port;

    @Autowired
    LearnerAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String name = "Ada " + UUID.randomUUID();

    @BeforeEach
    void register() {
        accounts.register(name, PASSWORD);
    }

    @Test
    void letsInWithTheRightPasswordUnderANewSessionAndBackToThePageAskedFor() throws Exception {
        assertThat(get("/progress").statusCode()).isEqualTo(302);
        var before = cookie("JSESSIONID");
        var answer = signIn(PASSWORD, false);
        assertThat(location(answer)).endsWith("/progress?continue");
        assertThat(cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
        assertThat(cookie("lede-stay")).isEmpty();
        assertThat(get("/account").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from person where display_name = :name and last_seen_at >= created_at")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsOutWithTheWrongPassword() throws Exception {
        assertThat(location(signIn("lamp otter viola", false))).endsWith("/sign-in?error");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsOutAfterTooManyFailuresEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 10; i++) {
            signIn("wrong password", false);
        }
        assertThat(location(signIn(PASSWORD, false))).endsWith("/sign-in?wait");
    }

    @Test
    void keepsOutWithoutTheFormsToken() throws Exception {
        get("/sign-in");
        assertThat(location(post("username=" + encode(name) + "&password=" + encode(PASSWORD))))
                .endsWith("/sign-in?again");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void staysSignedInOnThisBrowserWhenTheSessionIsGone() throws Exception {
        signIn(PASSWORD, true);
        assertThat(stayCookie().isHttpOnly()).isTrue();
        forget("JSESSIONID");
        assertThat(get("/account").statusCode()).isEqualTo(200);
        forget("JSESSIONID");
        assertThat(get("/account").statusCode())
                .as("the cookie serves again: tabs that open at once do not sign each other out")
                .isEqualTo(200);
        forget("JSESSIONID");
        stayCookie().setValue("AAAA" + stayCookie().getValue().substring(4));
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    private HttpCookie stayCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("lede-stay"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> signIn(String password, boolean stay) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        return post("username=" + encode(name) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1))
                + (stay ? "&stay=on" : ""));
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private void forget(String name) {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookies.getCookieStore().remove(uri("/"), cookie));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
