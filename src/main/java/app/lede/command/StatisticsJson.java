package app.lede.command;

import app.lede.statistics.ItemAnalysis;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures as JSON, each to its last digit: shares and correlations as numbers from 0 or −1 to 1, those of the quiz in
 * points, difficulties in logits; null where a figure is undefined. Skewness and kurtosis are Moodle's.
 */
final class StatisticsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StatisticsJson() {}

    static String of(ItemAnalysis analysis) {
        var root = MAPPER.createObjectNode();
        root.put("n", analysis.n());
        var items = root.putArray("items");
        for (int i = 0; i < analysis.items().size(); i++) {
            var item = analysis.items().get(i);
            items.addObject()
                    .put("id", item.id())
                    .put("facility", item.facility())
                    .put("sd", item.sd())
                    .put("discrimination", item.discrimination())
                    .put("pointBiserial", item.pointBiserial())
                    .put("itemRest", item.itemRest())
                    .put("d", item.d())
                    .put("alphaIfDeleted", item.alphaIfDeleted())
                    .put("raschDifficulty", analysis.rasch().difficulty(i))
                    .put("raschSe", analysis.rasch().standardError(i));
        }
        var quiz = analysis.quiz();
        root.putObject("quiz")
                .put("mean", quiz.mean())
                .put("median", quiz.median())
                .put("sd", quiz.sd())
                .put("skewness", quiz.skewness())
                .put("kurtosis", quiz.kurtosis())
                .put("alpha", quiz.alpha())
                .put("sem", quiz.sem())
                .put("errorRatio", quiz.errorRatio());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
