package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import app.lede.exchange.ImportResult;
import app.lede.exchange.Problem;
import app.lede.item.Item;
import app.lede.testing.SampleItems;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportPlanTest {
    private static final SetContent EMPTY = new SetContent("Bridges", List.of());
    private static final Item CHOICE = SampleItems.all().getFirst();

    private static ImportResult file(List<Item> items) {
        return new ImportResult(
                "",
                IntStream.range(0, items.size())
                        .mapToObj(place -> new ImportResult.Found(items.get(place), "", place + 1))
                        .toList(),
                List.of(new Problem("", 99, "An essay cannot come in.", true)));
    }

    @Test
    void whatStandsWhereItStoodKeepsEvidenceAndFact() {
        var plan = ImportPlan.into(EMPTY, SampleItems.TEXT, file(List.of(CHOICE)), false);
        assertThat(plan.added()).singleElement().satisfies(item -> {
            assertThat(item.evidence()).isEqualTo(CHOICE.evidence());
            assertThat(item.fact()).isEqualTo(CHOICE.fact());
            assertThat(item.id()).isNotEqualTo(CHOICE.id());
        });
        assertThat(plan.problems()).hasSize(1);
    }

    @Test
    void evidenceFollowsItsWordsToTheNearestPlaceAndTheFactStaysBehind() {
        var moved = "An older edition.\n\n" + SampleItems.TEXT;
        var item = ImportPlan.into(EMPTY, moved, file(List.of(CHOICE)), false)
                .added()
                .getFirst();
        assertThat(item.evidence()).isEqualTo(Evidence.of(moved, 19, 19 + 60 - 1));
        assertThat(item.fact()).isNull();
        var twice = "to be or not to be";
        var late = CHOICE.withEvidence(new Evidence(15, 20, "to be"));
        assertThat(ImportPlan.asNew(twice, file(List.of(late)))
                        .added()
                        .getFirst()
                        .evidence())
                .isEqualTo(Evidence.of(twice, 13, 18));
    }

    @Test
    void evidenceThatTheArticleDoesNotHaveGoesAndIsSaid() {
        var plan = ImportPlan.asNew("", file(List.of(CHOICE)));
        assertThat(plan.added().getFirst().evidence()).isNull();
        assertThat(plan.added().getFirst().fact()).isNull();
        assertThat(plan.problems().getLast().line()).isEqualTo(1);
        assertThat(plan.problems().getLast().leftOut()).isFalse();
        assertThat(plan.problems().getLast().message()).contains("not in the article of the set");
    }

    @Test
    void questionsOfTheSetGiveWayOnlyIfWished() {
        var kept = new WrittenItem(CHOICE.withPoints(2), Decision.DROPPED);
        var set = EMPTY.append(List.of(kept));
        var read = file(List.of(CHOICE));
        assertThat(ImportPlan.known(read, set)).isEqualTo(1);

        var replaced = ImportPlan.into(set, SampleItems.TEXT, read, true).applyTo(set);
        assertThat(replaced.items()).containsExactly(new WrittenItem(CHOICE, Decision.DROPPED));

        var beside = ImportPlan.into(set, SampleItems.TEXT, read, false).applyTo(set);
        assertThat(beside.items()).hasSize(2).startsWith(kept);
        assertThat(beside.items().getLast().is(Decision.KEPT)).isTrue();
    }

    @Test
    void whatHasNoRoomIsNamedWithItsLine() {
        var many = IntStream.range(0, 203)
                .mapToObj(number -> CHOICE.withId(new UUID(0, number)))
                .toList();
        var plan = ImportPlan.into(EMPTY, SampleItems.TEXT, file(many), false);
        assertThat(plan.added()).hasSize(200);
        assertThat(plan.problems()).extracting(Problem::line).containsExactly(99, 201, 202, 203);
        assertThat(plan.problems().getLast().message()).contains("200 questions", "new set");
        assertThat(ImportPlan.asNew("", file(many)).sets()).isEqualTo(2);
    }
}
