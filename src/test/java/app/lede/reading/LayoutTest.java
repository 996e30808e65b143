package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String SENTENCE = "The old bridge of Narvik was closed after a flood.";

    /** The running text, block by block. */
    private static List<String> blocks(String text) {
        var plan = Layout.plan(text);
        return plan.blocks().stream()
                .map(block -> plan.plain().substring(block.begin(), block.end()).strip())
                .filter(block -> !block.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "The bridge was closed. ",
                        "FLOOD CLOSES BRIDGE",
                        "OSLO, Sept 14 – ",
                        "OSLO (AP) -- ",
                        "By Kari Nordmann",
                        "* ",
                        "1. ",
                        "“Never,” ",
                        "‘No’ ",
                        "\u00a0",
                        "\u2028",
                        "\r\n",
                        "\n",
                        "\n\n",
                        "\t",
                        "https://example.org/a?b=c ",
                        "| a | b |",
                        "# ",
                        "> ",
                        "*bold* ",
                        "\ud83d\ude00",
                        "\u00ad",
                        "Monday, May 18, 2015")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void keepsEveryOffsetWhateverIsPasted(@ForAll("pages") String text) {
        var plan = Layout.plan(text);
        assertThat(plan.plain()).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char plain = plan.plain().charAt(i);
            if (Character.isLetterOrDigit(plain)) {
                assertThat(plain).isEqualTo(text.charAt(i));
            }
        }
        int last = 0;
        for (var block : plan.blocks()) {
            assertThat(block.begin()).isGreaterThanOrEqualTo(last);
            assertThat(block.end()).isGreaterThan(block.begin()).isLessThanOrEqualTo(text.length());
            last = block.end();
        }
    }

    @Property
    void readsAnyTextWithoutFailing(@ForAll String text) {
        assertThat(Layout.plan(text).plain()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, Sept 14 – ",
                "OSLO, Norway, September 14, 2021 — ",
                "OSLO (AP) -- ",
                "NEW YORK - ",
                "ST. LOUIS (Reuters) - ",
                "OSLO: ",
                "SÃO PAULO, 3 May 2019 – ",
                "Oslo, Dec 08: ",
                "New Delhi, Sept. 14 (PTI) - "
            })
    void takesDatelinesOff(String dateline) {
        assertThat(blocks(dateline + SENTENCE)).containsExactly(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Kari Nordmann",
                "BY KARI NORDMANN",
                "Photo: Kari Nordmann",
                "Image: The bridge in May",
                "FLOOD CLOSES THE BRIDGE OF NARVIK AND THE ROAD BEHIND IT FOR THE WHOLE OF THE WINTER SEASON",
                "Bridge of Narvik closed",
                "Monday, May 18, 2015",
                "## What happened",
                "| place | dead |",
                "Related: Bridge opens again",
                "Share this"
            })
    void leavesOutWhatIsNoSentence(String line) {
        assertThat(blocks(line + "\n\n" + SENTENCE)).containsExactly(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"* ", "- ", "• ", "1. ", "12) ", "> ", "– "})
    void readsTheEntriesOfAList(String marker) {
        assertThat(blocks(marker + SENTENCE + "\n" + marker + "It was rebuilt in 1999."))
                .containsExactly(SENTENCE, "It was rebuilt in 1999.");
    }

    @Test
    void leavesOutListsOfLinks() {
        assertThat(blocks(
                        SENTENCE + "\n\nhttps://example.org/one\nhttps://example.org/two\n- https://example.org/three"))
                .containsExactly(SENTENCE);
    }

    @Test
    void joinsLinesThatAreBrokenAtAWidth() {
        var wrapped =
                "The old bridge of Narvik was closed on Monday after a\nflood had washed away one of its pillars and a part of\nthe road behind it. Nobody was hurt, the mayor told the\nnewspaper.";
        assertThat(blocks(wrapped))
                .singleElement()
                .asString()
                .contains("part of the road")
                .contains("the newspaper.");
    }

    @Test
    void makesQuotesAndSpacesPlainOneForOne() {
        assertThat(Layout.sameLength("“a”\u00a0‘b’ «c»\u2009d")).isEqualTo("\"a\" 'b' \"c\" d");
    }

    @Test
    void readsALongParagraphWithoutItsFinalStop() {
        var long15 = "The mayor of Narvik said that the bridge would be opened again before the end of winter";
        assertThat(blocks(long15)).containsExactly(long15);
    }

    @Test
    void keepsASentenceThatBeginsLikeAByline() {
        assertThat(blocks("By Monday the flood had reached the old town.")).hasSize(1);
        assertThat(blocks("From 1950 to 1999 the bridge carried trains.")).hasSize(1);
    }

    @Test
    void aLineWithoutAStopAmongParagraphsThatHaveOneIsAStandfirst() {
        var line =
                "Police in Norwegian city continue to search debris after a blaze that consumed one of the buildings in an hour";
        var long1 =
                "The old bridge of Narvik was closed after a flood had damaged two of the pillars that carry it across.";
        assertThat(blocks(String.join("\n\n", line, long1, long1, long1)))
                .hasSize(3)
                .doesNotContain(line);
        assertThat(blocks(String.join("\n\n", line, line, line))).hasSize(3);
    }
}
