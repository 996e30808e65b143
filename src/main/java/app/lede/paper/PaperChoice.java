package app.lede.paper;

/**
 * How something is printed.
 *
 * @param forms how many, 1 to {@value #MOST_FORMS}. One form has the order of the set; of several, each has an order of
 *     its own
 * @param shuffle the same number gives the same forms again, as long as the questions stay the same
 */
public record PaperChoice(int forms, int shuffle, PageSize size, ArticlePlace article) {
    public static final int MOST_FORMS = 8;

    public static final PaperChoice USUAL = new PaperChoice(1, 1, PageSize.A4, ArticlePlace.ONCE);

    public PaperChoice {
        if (forms < 1 || forms > MOST_FORMS) {
            throw new IllegalArgumentException("1 to " + MOST_FORMS + " forms, not " + forms);
        }
    }
}
