package app.lede.demonstration;

import java.util.List;

/** Thirty invented learners. */
final class Names {
    static final List<String> ALL = List.of(
            "Amina K.",
            "Anders H.",
            "Beatriz S.",
            "Chidi O.",
            "Chloé M.",
            "Daniyar A.",
            "Elif Y.",
            "Emeka N.",
            "Fatima Z.",
            "Giorgos P.",
            "Hana T.",
            "Ibrahim D.",
            "Ingrid B.",
            "Jack W.",
            "Joana F.",
            "Kofi A.",
            "Leila R.",
            "Linh N.",
            "Mateus C.",
            "Mei L.",
            "Noor H.",
            "Oksana V.",
            "Pavel J.",
            "Priya S.",
            "Rosa G.",
            "Sana I.",
            "Tomasz K.",
            "Uma P.",
            "Yusuf E.",
            "Zoë D.");

    private Names() {}
}
