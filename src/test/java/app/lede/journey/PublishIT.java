package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a pasted article to a quiz that is open for the class: how many clicks, and how long. Then preview and paper. */
class PublishIT {
    private static final int MOST_CLICKS = 6;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String TITLE = "New bridge opens across the harbour in Porto";
    private static final String ARTICLE = """
            The mayor of Porto, Ana Reyes, opened a new bridge across the city's harbour on Monday. The Harbour Bridge \
            is 640 metres long and cost 212 million euros.

            Engineers from the Portuguese company Mota Norte began building the bridge in June 2017. They fixed the \
            last cable in March 2020. "The bridge will change the way this city works," said Reyes at the ceremony.

            More than 9,000 people used the ferries across the harbour every day until last week. The ferry company \
            Douro Lines said that it would lay off 140 workers by the end of the year. Trade unions criticised the \
            decision on Tuesday.

            Rui Costa, the minister of transport, announced that a second bridge will be built near Matosinhos in 2024. \
            The European Investment Bank lent Portugal 90 million euros for the project.""";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void aPastedArticleIsAQuizForTheClassInSixClicksAndAMinute() throws Exception {
        try (var lede = RunningLede.start(data);
                var browsers = new Browsers()) {
            var page = browsers.laptop(lede.address(""));
            Steps.setUp(page, lede, "ines", "a slow green kettle");
            page.navigate("/classes");
            page.getByLabel("Name of the new class").fill("Year 10");
            button(page, "Create class").click();
            heading(page, "Year 10");
            Steps.countClicks(page);
            page.navigate("/articles/new");
            page.getByLabel("Title").fill(TITLE);
            page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true))
                    .fill("The Harbour News");
            page.getByLabel("Text of the article").fill(ARTICLE);

            long begin = System.nanoTime();
            button(page, "Add article").click();
            button(page, "Write questions").click();
            page.locator(".writing-card").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            button(page, "Keep all").click();
            link(page, "Publish…").click();
            button(page, "Publish to 1 class").click();
            heading(page, "Published to 1 class");
            var took = Duration.ofNanos(System.nanoTime() - begin);

            int clicks = Steps.clicks(page);
            System.out.println(
                    "from a pasted article to an open quiz: " + clicks + " clicks, " + took.toMillis() + " ms");
            Assertions.assertThat(clicks).isBetween(1, MOST_CLICKS);
            Assertions.assertThat(took).isLessThan(LONGEST);
            link(page, "Class and join code").click();
            assertThat(page.locator(".quiz-state[data-state='OPEN']")).isVisible();

            preview(page);
            print(page);
            screens.assertClean();
        }
    }

    private void preview(Page page) {
        page.navigate("/sets");
        link(page, TITLE).click();
        link(page, "Publish…").click();
        button(page, "Preview as a learner").click();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        screens.look(page, "preview");
        Steps.answer(page, 0);
        button(page, "Next").click();
        assertThat(page.getByText(Pattern.compile("^Question 2 of"))).isVisible();
        button(page, "Hand in").click();
        assertThat(page.getByText("Your answer").first()).isVisible();
        screens.look(page, "preview-feedback");
        button(page, "End the preview").click();
        assertThat(button(page, "Publish to 1 class")).isVisible();
    }

    private void print(Page page) throws Exception {
        page.navigate("/sets");
        link(page, TITLE).click();
        link(page, "Print…").click();
        screens.look(page, "print");
        var pdf = page.waitForDownload(
                () -> page.getByLabel("Download as PDF: Answer key").click());
        try (var document = Loader.loadPDF(pdf.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(document)).contains("Answer key:");
        }
        var printed = page.waitForPopup(() -> page.getByLabel("Open as a page to print, in a new tab: Question sheets")
                .click());
        assertThat(printed.getByText("licence not stated")).isVisible();
        printed.close();
    }
}
