package app.lede.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** One heading, one sentence or two and at most one button, which sends to the page's own address. */
final class ReminderPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex" />
                <title>%1$s · Lede</title>
                <style>
                  :root {
                    color-scheme: light dark;
                    color: light-dark(#1d1a16, #efe9dd);
                    background: light-dark(#fbf8f1, #171512);
                    font: 1.0625rem / 1.5 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
                  }
                  main {
                    max-width: 34rem;
                    margin: 12vh auto;
                    padding: 0 1.5rem;
                  }
                  h1 {
                    font: 700 1.75rem / 1.12 Georgia, 'Times New Roman', serif;
                  }
                  button {
                    min-height: 2.75rem;
                    padding: 0 1.25rem;
                    border: 0;
                    border-radius: 4px;
                    color: light-dark(#fffdf8, #14120f);
                    background: light-dark(#1b4a86, #a5c3f2);
                    font: inherit;
                  }
                  button:focus-visible {
                    outline: 3px solid light-dark(#1b4a86, #a5c3f2);
                    outline-offset: 3px;
                  }
                </style>
              </head>
              <body>
                <main>
                  <h1>%1$s</h1>
                  <p>%2$s</p>%3$s
                </main>
              </body>
            </html>
            """;

    private static final String BUTTON = """

                  <form method="post"><button>%s</button></form>""";

    private ReminderPage() {}

    static String asking(String heading, String words, String button) {
        return write(heading, words, button);
    }

    static String telling(String heading, String words) {
        return write(heading, words, null);
    }

    private static String write(String heading, String words, @Nullable String button) {
        return PAGE.formatted(
                HtmlUtils.htmlEscape(heading, "UTF-8"),
                HtmlUtils.htmlEscape(words, "UTF-8"),
                button == null ? "" : BUTTON.formatted(HtmlUtils.htmlEscape(button, "UTF-8")));
    }
}
