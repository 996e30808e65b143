package app.lede.demonstration;

import app.lede.base.text.Attribution;
import app.lede.item.Gap;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Eight questions on “NASA spacecraft shifts the orbit of an asteroid”. */
final class AsteroidItems {
    static final String ARTICLE = "NASA spacecraft shifts the orbit of an asteroid";

    private AsteroidItems() {}

    static List<InventedItem> write(String text, RandomGenerator random) {
        var write = new Writing(text, random);
        write.add(
                new SingleChoice(
                        "Which asteroid did the spacecraft DART strike on 26 September 2022?",
                        write.options("Dimorphos", "Didymos", "Hera", "LICIACube")),
                "Dimorphos is the smaller of the two; it circles Didymos.",
                "The spacecraft, called DART, struck the small asteroid Dimorphos on 26 September 2022.",
                -1.0);
        write.add(
                new NumberAnswer(
                        "By about how many minutes did the collision shorten the orbit, according to NASA?",
                        new BigDecimal(32),
                        BigDecimal.ZERO,
                        "minutes"),
                "From 11 hours and 55 minutes to 11 hours and 23 minutes.",
                "The collision shortened the orbit by about 32 minutes, NASA said.",
                new Attribution("NASA", "said"),
                0.3,
                "23",
                "73",
                "55");
        write.add(
                new WhoSaidIt(
                        "Who said this?",
                        "The key is early detection.",
                        write.options("Lori Glaze", "Bill Nelson", "Nancy Chabot", "Tom Statler")),
                "Lori Glaze is the director of NASA's planetary science division.",
                "\"The key is early detection,\" Glaze said.",
                new Attribution("Lori Glaze", "said"),
                0.8);
        write.add(
                new TrueFalse(
                        "A change of the orbit by 73 minutes was what NASA had defined as a success.",
                        false,
                        "NASA had defined a change of at least 73 seconds as a success."),
                "Seconds, not minutes: the actual change was more than 25 times as large.",
                "Before the test, NASA had defined a change of at least 73 seconds as a success.",
                0.5);
        write.add(
                new TypedAnswer("Which company's rocket launched DART in November 2021?", List.of("SpaceX", "Space X")),
                "It took off from Vandenberg Space Force Base in California.",
                "A SpaceX rocket launched the spacecraft from Vandenberg Space Force Base in California in"
                        + " November 2021.",
                -0.7,
                "NASA",
                "Boeing");
        write.add(
                new Gap("The European Space Agency plans to send a spacecraft called ", ".", List.of("Hera")),
                "Hera will survey the crater and measure the mass of Dimorphos.",
                "The European Space Agency plans to send a spacecraft called Hera to the two asteroids.",
                0.1,
                "Didymos",
                "LICIACube");
        write.add(
                new SingleChoice(
                        "Why did NASA choose this pair of asteroids?",
                        write.options(
                                "Astronomers could measure the change from the ground",
                                "The asteroids threatened the Earth",
                                "No other asteroids were near enough",
                                "A European spacecraft was there already")),
                "Neither asteroid posed a threat, according to NASA.",
                "The agency chose the pair because astronomers could measure the change from the ground.",
                0.4);
        write.add(
                new TimeOrder(
                        "Put the events in order, the earliest first.",
                        List.of(
                                write.entry("DART is launched in California"),
                                write.entry("DART strikes Dimorphos"),
                                write.entry("NASA announces that the orbit has changed"))),
                "November 2021, 26 September 2022, 11 October 2022.",
                "DART flew for about ten months before it reached Dimorphos.",
                -0.4);
        return write.items();
    }
}
