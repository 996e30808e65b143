package app.lede.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreChartTest {
    @Test
    void drawsOnePointForEachAttemptBetweenNoneAndAll() {
        var drawing = ScoreChart.drawing(List.of(0.0, 0.5, 1.0));
        assertThat(drawing.split("<circle", -1)).hasSize(4);
        assertThat(drawing).contains("points=\"60.0,138.0 219.0,75.0 378.0,12.0\"");
    }

    @Test
    void saysInWordsWhatItDraws() {
        assertThat(ScoreChart.words(List.of(0.25, 1.0, 0.666)))
                .isEqualTo("Scores of 3 attempts, from 25 to 100 percent; the last 67 percent");
    }
}
