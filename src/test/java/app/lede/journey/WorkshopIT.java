package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.labelled;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.lede.document.MadeFiles;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become articles; questions are found again, come from another system, go on paper, and are tried beforehand. */
class WorkshopIT {
    private static final String QUIZ = "NASA spacecraft shifts the orbit of an asteroid";
    private static final String WORDS = "The bridge at Lorn was opened on 3 May 2021. It is 640 metres long. ";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void theWorkshopIsWalkedThrough() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var page = browsers.laptop(lede.address(""));
            Steps.setUp(page, lede, "ines", "a slow green kettle");
            bringFiles(page);
            searchTheBank(page);
            importQuestions(page);
            tag(page);
            print(page);
            preview(page);
            screens.assertClean();
        }
    }

    /** Each sort of file comes out of a process of its own, which the packaged application must be able to start. */
    private void bringFiles(Page page) {
        page.navigate("/articles/new");
        heading(page, "Bring an article");
        screens.look(page, "bring");
        page.getByLabel("Address of a web page").fill("http://127.0.0.1/");
        button(page, "Fetch the page").click();
        assertThat(page.getByText(Pattern.compile("not on the public web")).first())
                .isVisible();
        page.getByLabel("Address of a web page").fill("");
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("lorn.txt", "text/plain", WORDS.repeat(8).getBytes(StandardCharsets.UTF_8)),
            new FilePayload(
                    "ferry.docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    MadeFiles.docx("The last ferry", "Ana Reyes", List.of(WORDS.repeat(4), "No ferry crosses now."))),
            new FilePayload(
                    "tolls.pdf",
                    "application/pdf",
                    MadeFiles.pdf("Tolls at Lorn", List.of(List.of("Tolls were 4 euros.", "They ended in 2022.")))),
            new FilePayload(
                    "page.html",
                    "text/html",
                    ("<html><head><title>A page</title></head><body><nav>Home</nav><article><h1>The bridge</h1><p>"
                                    + WORDS.repeat(12) + "</p></article></body></html>")
                            .getBytes(StandardCharsets.UTF_8)),
            new FilePayload("broken.pdf", "application/pdf", "not a PDF".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(button(page, "Add all 4")).isVisible();
        assertThat(page.getByText(Pattern.compile("^broken.pdf: "))).isVisible();
        screens.look(page, "bring-files");
        for (int i = 0; i < 4; i++) {
            var title = page.getByLabel("Title").nth(i);
            if (title.inputValue().isBlank()) {
                title.fill("Lorn " + i);
            }
            page.getByLabel("Source").nth(i).fill("The Harbour News");
        }
        button(page, "Add all 4").click();
        assertThat(page.getByText("Added: ")).hasCount(4);
        page.navigate("/articles");
        heading(page, "Articles");
        screens.look(page, "articles");
        link(page, "The last ferry").click();
        assertThat(page.getByText("No ferry crosses now.")).isVisible();
        archive(page);
    }

    private void archive(Page page) {
        button(page, "Archive").click();
        assertThat(button(page, "Bring back to the list")).isVisible();
        screens.look(page, "archived-article");
        page.navigate("/articles");
        assertThat(link(page, "The last ferry")).hasCount(0);
        labelled(page, "Archived articles (1)").check();
        assertThat(link(page, "The last ferry")).isVisible();
        screens.look(page, "archived");
        link(page, "The last ferry").click();
        button(page, "Bring back to the list").click();
        assertThat(button(page, "Archive")).isVisible();
    }

    private void searchTheBank(Page page) {
        page.navigate("/bank");
        heading(page, "Bank");
        page.getByLabel("Search").fill("asteroid dimorphos");
        var question = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("asteroid")))
                .first();
        assertThat(question).isVisible();
        screens.look(page, "bank");
        question.click();
        assertThat(page.getByText("Question in the bank")).isVisible();
        screens.look(page, "bank-question");
        button(page, "Close").click();
    }

    private void importQuestions(Page page) {
        page.navigate("/sets");
        link(page, QUIZ).click();
        button(page, "Export…").click();
        assertThat(button(page, "Close")).isVisible();
        screens.look(page, "export");
        button(page, "Close").click();
        button(page, "Import…").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("more.gift", "text/plain", """
                        ::Asteroid:: Which asteroid did DART strike? { =Dimorphos ~Didymos ~Ceres }

                        ::Broken:: What is missing { =here ~there

                        ::Length:: How many minutes shorter is the orbit? {#32:1}
                        """.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(page, "Import 2 questions")).isEnabled();
        screens.look(page, "import");
        button(page, "Import 2 questions").click();
        assertThat(page.getByText("Which asteroid did DART strike?").first()).isVisible();
        editWhileItIsShown(page);
    }

    /** What is typed is seen at once as learners see it, before the field is left. */
    private void editWhileItIsShown(Page page) {
        var card = page.locator(".writing-card").first();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Edit")))
                .click();
        var question = page.locator("vaadin-dialog textarea").first();
        question.press("Control+End");
        question.pressSequentially(" Which?");
        assertThat(page.locator(".writing-preview-stem")).containsText("Which?");
        screens.look(page, "edit");
        question.pressSequentially(" One.");
        button(page, "Save").click();
        assertThat(card).containsText("Which? One.");
    }

    /** One question in its form, two at once, and both are found in the bank. */
    private void tag(Page page) {
        var card = page.locator(".writing-card").first();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Edit")))
                .click();
        var field = labelled(page, "Tags (optional)");
        field.fill("orbits");
        field.press("Enter");
        field.press("Tab");
        screens.look(page, "edit-tags");
        button(page, "Save").click();
        assertThat(card.locator(".writing-tags")).hasText("orbits");
        labelled(page, "Select question 1").check();
        labelled(page, "Select question 2").check();
        button(page, "Tag…").click();
        labelled(page, "Add these tags").fill("space flight");
        labelled(page, "Add these tags").press("Enter");
        labelled(page, "Add these tags").press("Tab");
        screens.look(page, "tag-several");
        button(page, "Save tags").click();
        assertThat(page.locator(".writing-tags").filter(new Locator.FilterOptions().setHasText("space flight")))
                .hasCount(2);
        screens.look(page, "tagged");
        page.navigate("/bank");
        labelled(page, "Tag").fill("space flight");
        labelled(page, "Tag").press("Enter");
        assertThat(page.getByText("2 questions")).isVisible();
        screens.look(page, "bank-tag");
        page.navigate("/sets");
        link(page, QUIZ).click();
    }

    private void print(Page page) {
        link(page, "Print…").click();
        heading(page, "Print “" + QUIZ + "”");
        screens.look(page, "print");
        var download = page.waitForDownload(
                () -> link(page, "Download as PDF: Question sheets").click());
        Assertions.assertThat(download.path()).isNotEmptyFile();
        Assertions.assertThat(download.suggestedFilename()).endsWith("-questions.pdf");
        var sheet = page.context()
                .waitForPage(() -> link(page, "Open as a page to print, in a new tab: Question sheets")
                        .click());
        assertThat(sheet.getByText("Which asteroid").first()).isVisible();
        screens.picture(sheet, "print-page");
        sheet.close();
    }

    /** Nothing of a preview is kept. */
    private void preview(Page page) {
        page.navigate("/sets");
        link(page, QUIZ).click();
        link(page, "Publish…").click();
        screens.look(page, "publish");
        button(page, "Preview as a learner").click();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        Steps.answer(page, 0);
        screens.look(page, "preview");
        page.locator("[data-key=next]").click();
        assertThat(page.getByText(Pattern.compile("^Question 2 of"))).isVisible();
        page.locator("[data-hand-in], [data-submit]")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
        assertThat(page.getByText(Pattern.compile("^\\d+ of \\d+ points$"))).isVisible();
        screens.look(page, "preview-feedback");
        button(page, "End the preview").click();
        assertThat(button(page, "Preview as a learner")).isVisible();
    }
}
