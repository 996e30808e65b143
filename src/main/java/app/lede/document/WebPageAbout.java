package app.lede.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about its article, in the order of trust: for search engines (schema.org in JSON-LD), for social
 * media (Open Graph), and in plain HTML.
 */
record WebPageAbout(
        String title,
        String author,
        @Nullable LocalDate published,
        String source,
        String address,
        String language,
        String licence) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 300;
    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|di)\\s+");
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)");
    private static final String PUBLIC_DOMAIN = "creativecommons.org/publicdomain/zero";

    /** Where dates of publication stand, best first. */
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=pubdate]",
            "meta[name=dc.date]",
            "meta[name=DC.date.issued]",
            "meta[name=date]",
            "[itemprop=datePublished]",
            "article time[datetime]",
            "time[datetime]");

    static WebPageAbout of(Document page, String address) {
        var said = said(page);
        return new WebPageAbout(
                title(page, said),
                author(page, said),
                published(page, said),
                source(page, said, address),
                address(page, address),
                language(page),
                licence(page));
    }

    /** A name from a line such as "By A. Writer". */
    static String author(@Nullable String byline) {
        var line = line(byline == null ? "" : byline);
        var name = BY.matcher(line).replaceFirst("");
        return name.length() > 120 || name.contains("://") ? "" : name;
    }

    private static String title(Document page, Map<String, String> said) {
        var named = first(
                said.getOrDefault("headline", ""),
                attribute(page, "meta[property=og:title]", "content"),
                attribute(page, "meta[name=twitter:title]", "content"));
        if (!named.isEmpty()) {
            return named;
        }
        var headings = page.select("h1");
        return headings.size() == 1 ? line(headings.text()) : line(page.title());
    }

    private static String author(Document page, Map<String, String> said) {
        return author(first(
                said.getOrDefault("author", ""),
                attribute(page, "meta[name=author]", "content"),
                attribute(page, "meta[property=article:author]", "content"),
                line(page.select("[rel=author], [itemprop=author]").text())));
    }

    private static @Nullable LocalDate published(Document page, Map<String, String> said) {
        var date = PublishedDate.of(said.getOrDefault("datePublished", ""));
        for (var place : DATES) {
            if (date.isEmpty()) {
                date = page.select(place).stream()
                        .limit(3)
                        .map(element -> first(element.attr("content"), element.attr("datetime"), element.ownText()))
                        .map(PublishedDate::of)
                        .flatMap(java.util.Optional::stream)
                        .findFirst();
            }
        }
        return date.orElse(null);
    }

    private static String source(Document page, Map<String, String> said, String address) {
        return first(
                said.getOrDefault("publisher", ""),
                attribute(page, "meta[property=og:site_name]", "content"),
                attribute(page, "meta[name=application-name]", "content"),
                host(address));
    }

    private static String address(Document page, String address) {
        if (!address.isEmpty()) {
            return address;
        }
        var named = first(
                attribute(page, "link[rel=canonical]", "href"), attribute(page, "meta[property=og:url]", "content"));
        return named.startsWith("https://") || named.startsWith("http://") ? named : "";
    }

    private static String language(Document page) {
        return first(
                attribute(page, "html", "lang"),
                attribute(page, "html", "xml:lang"),
                attribute(page, "meta[http-equiv=content-language]", "content"),
                attribute(page, "meta[property=og:locale]", "content").replace('_', '-'));
    }

    private static String licence(Document page) {
        var target = attribute(page, "a[rel~=license], link[rel~=license]", "href");
        var licence = CREATIVE_COMMONS.matcher(target);
        if (licence.find()) {
            return "CC-" + licence.group(1).toUpperCase(java.util.Locale.ROOT) + "-" + licence.group(2);
        }
        return target.contains(PUBLIC_DOMAIN) ? "CC0-1.0" : "";
    }

    /** What is said for search engines about the first article on the page. */
    private static Map<String, String> said(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                var article = article(JSON.readTree(script.data()));
                if (article != null) {
                    return Map.of(
                            "headline", line(text(article.path("headline"))),
                            "author", line(names(article.path("author"))),
                            "datePublished", line(text(article.path("datePublished"))),
                            "publisher", line(names(article.path("publisher"))));
                }
            } catch (JacksonException e) {
                // not every page writes JSON when it says so
                continue;
            }
        }
        return Map.of();
    }

    private static @Nullable JsonNode article(JsonNode node) {
        if (node.isArray()) {
            return first(node);
        }
        var type = node.path("@type");
        boolean isArticle = type.isArray()
                ? type.valueStream().anyMatch(one -> text(one).endsWith("Article"))
                : text(type).endsWith("Article") || text(type).equals("BlogPosting");
        return isArticle ? node : first(node.path("@graph"));
    }

    private static @Nullable JsonNode first(JsonNode nodes) {
        for (var node : nodes) {
            var article = node.isObject() ? article(node) : null;
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private static String names(JsonNode node) {
        if (node.isArray()) {
            return String.join(
                    ", ", node.valueStream().limit(10).map(WebPageAbout::names).toList());
        }
        return node.isObject() ? text(node.path("name")) : text(node);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    private static String attribute(Document page, String query, String name) {
        var element = page.selectFirst(query);
        return element == null ? "" : line(element.attr(name));
    }

    private static String host(String address) {
        if (address.isEmpty()) {
            return "";
        }
        var host = URI.create(address).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }

    private static String first(String... values) {
        for (var value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String line(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? "" : line;
    }
}
