package app.lede.demonstration;

import app.lede.base.text.Attribution;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Twelve questions on “Putin receives Assad in Moscow”. */
final class MoscowItems {
    static final String ARTICLE = "Putin receives Assad in Moscow";

    private MoscowItems() {}

    static List<InventedItem> write(String text, RandomGenerator random) {
        var write = new Writing(text, random);
        write.add(
                new SingleChoice(
                        "In which city did Vladimir Putin receive Bashar al-Assad on 13 September 2021?",
                        write.options("Moscow", "Damascus", "Tehran", "Latakia")),
                "The meeting took place in the Russian capital.",
                "Russian President Vladimir Putin received Syrian President Bashar al-Assad in Moscow on"
                        + " 13 September 2021.",
                -2.2);
        write.add(
                new TrueFalse(
                        "Syrian state media made the meeting of 13 September 2021 public on the same day.",
                        false,
                        "Syrian state media made the meeting public on 14 September 2021."),
                "It became known a day later.",
                "Syrian state media made the meeting public on 14 September 2021.",
                0.2);
        write.add(
                new SingleChoice(
                        "Where had Putin and Assad met in January 2020?",
                        write.options("In Damascus", "In Moscow", "In Tehran", "In Tartus")),
                "Their meeting before the one in Moscow was in the Syrian capital.",
                "Putin and Assad had last met in the Syrian capital, Damascus, in January 2020.",
                -0.5);
        write.add(
                new WhoSaidIt(
                        "Who said this, according to the Kremlin?",
                        "Assad's government held 90 percent of Syrian territory.",
                        write.options("Vladimir Putin", "Bashar al-Assad", "The Syrian foreign minister")),
                "It is Putin's claim, as the Kremlin reported it; the article does not give it as a fact.",
                "Assad's government held 90 percent of Syrian territory, Putin said, according to the Kremlin.",
                new Attribution("Vladimir Putin", "said"),
                0.4);
        write.add(
                new ClaimOrFact(
                        "Russian aircraft had bombed targets in Idlib province in the weeks before the meeting.",
                        true,
                        "Activists of the Syrian opposition"),
                "The article reports it as a claim by opposition activists.",
                "Activists of the Syrian opposition said that Russian aircraft had bombed targets in Idlib province in"
                        + " the weeks before the meeting.",
                new Attribution("Activists of the Syrian opposition", "said"),
                -0.6);
        write.add(
                new Gap("Parts of the southern city of ", " passed to the government.", List.of("Daraa", "Deraa")),
                "Troops loyal to Assad had besieged the parts of Daraa that rebels held.",
                "Parts of the southern city of Daraa that rebels had held passed to the government in the week before"
                        + " 14 September 2021.",
                1.0,
                "Idlib",
                "Damascus",
                "Aleppo");
        write.add(
                new NumberAnswer(
                        "More than how many people have died in the war in Syria, according to the article?",
                        new BigDecimal(400_000),
                        BigDecimal.ZERO,
                        "people"),
                "More than 400,000 people have died, and millions have been displaced.",
                "More than 400,000 people have died in the war.",
                0.1,
                "40,000",
                "1 million",
                "500,000");
        write.add(
                new SingleChoice(
                        "Which two countries have been Assad's decisive military backers?",
                        write.options("Russia and Iran", "Russia and Turkey", "Iran and Iraq", "Russia and China")),
                "Russia and Iran have backed him with arms and soldiers.",
                "Russia and Iran have been Assad's decisive military backers.",
                -1.1);
        write.add(
                new TrueFalse("Russian forces have fought in Syria since September 2015.", true, ""),
                "Russia's intervention turned the war in Assad's favour.",
                "Russian forces have fought in Syria since September 2015",
                -0.9);
        write.add(
                new TypedAnswer(
                        "In which Syrian port does Russia have a considerable naval force?",
                        List.of("Tartus", "Tartous")),
                "The air base is at Latakia, the naval force in the port of Tartus.",
                "has a considerable naval force in the port of Tartus",
                0.9,
                "Latakia",
                "Damascus");
        write.add(
                new TimeOrder(
                        "Put the events in order, the earliest first.",
                        List.of(
                                write.entry("Protests against Syria's government are suppressed"),
                                write.entry("Russian forces begin to fight in Syria"),
                                write.entry("Putin and Assad meet in Damascus"),
                                write.entry("Putin receives Assad in Moscow"))),
                "March 2011, September 2015, January 2020, September 2021.",
                "The war in Syria began in March 2011 with the suppression of protests against the government.",
                0.6);
        write.add(
                new Matching(
                        "Who holds which part of Syria?",
                        List.of(
                                write.pair("Assad's forces", "most of the country"),
                                write.pair("Turkish troops", "large parts of the north and north-west"),
                                write.pair("Forces supported by the United States", "the east and north-east"))),
                "The east and north-east are under Kurdish control.",
                "Turkish troops hold large parts of northern and north-western Syria.",
                0.3);
        write.add(
                new MultipleChoice(
                        "Which of these countries have been Assad's decisive military backers?",
                        write.severalKeys(List.of("Russia", "Iran"), "Turkey", "Jordan", "Iraq")),
                "The article names two.",
                "Russia and Iran have been Assad's decisive military backers.",
                0.1);
        return write.items();
    }
}
