package app.lede.paper;

import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.item.Item;
import app.lede.print.PdfFile;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import app.lede.writing.WrittenSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Question sheets and answer keys, for those who write a set or teach the class of a quiz. */
@Service
public class Papers {
    private final ItemSets sets;
    private final Quizzes quizzes;
    private final Membership membership;

    Papers(ItemSets sets, Quizzes quizzes, Membership membership) {
        this.sets = sets;
        this.quizzes = quizzes;
        this.membership = membership;
    }

    /**
     * Writes the kept questions of a set that can be asked.
     *
     * @param out stays open
     * @throws NotFound if the set is not that of the person acting
     * @throws Refusal if it has no such question
     */
    @ForInstructors
    public void ofSet(UUID setId, PaperChoice choice, Sheets sheets, PaperFormat format, OutputStream out) {
        write(paper(sets.get(setId)), choice, sheets, format, out);
    }

    /**
     * Writes the questions of a quiz, all that may be drawn, without those that were dropped; the keys are those in
     * force.
     *
     * @param out stays open
     * @throws NotFound if the person acting does not teach its class
     * @throws Refusal if all its questions were dropped
     */
    @ForInstructors
    public void ofQuiz(UUID quizId, PaperChoice choice, Sheets sheets, PaperFormat format, OutputStream out) {
        membership.requireTeaching(quizzes.get(quizId).classId());
        write(paper(quizzes.paper(quizId)), choice, sheets, format, out);
    }

    private static Paper paper(WrittenSet set) {
        var items = set.content().items().stream()
                .filter(written -> written.is(Decision.KEPT))
                .map(WrittenItem::item)
                .filter(item -> item.problems().isEmpty())
                .map(PaperItem::of)
                .toList();
        return new Paper(set.content().title(), set.article(), items);
    }

    private static Paper paper(QuizPaper quiz) {
        List<PaperItem> items = new java.util.ArrayList<>();
        for (int i = 0; i < quiz.items().size(); i++) {
            var given = quiz.given().get(i);
            Item counts = quiz.items().get(i).item();
            if (counts.counts()) {
                var ruled = quiz.rulings().of(given.id());
                items.add(new PaperItem(
                        given.item().content(),
                        counts,
                        ruled.alsoRight(),
                        ruled.told().orElse("")));
            }
        }
        return new Paper(quiz.quiz().title(), quiz.article(), items);
    }

    private static void write(Paper paper, PaperChoice choice, Sheets sheets, PaperFormat format, OutputStream out) {
        if (paper.items().isEmpty()) {
            throw new Refusal("There is no question to print. Keep at least one, then print.");
        }
        var page = new PaperPages(paper, choice, format).write(sheets);
        try {
            switch (format) {
                case PDF -> PdfFile.write(page, out);
                case PAGE -> out.write(("<!DOCTYPE html>" + page).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
