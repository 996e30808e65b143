package app.lede.review;

import java.util.List;

/**
 * What a learner is told once a week.
 *
 * @param today what there is to review
 * @param articles where the facts are from that are due, most first
 */
record Digest(DueToday today, List<FromArticle> articles) {
    /** How many facts of an article are due. */
    record FromArticle(String title, int facts) {}

    /** Articles named one by one; a mail is no list of everything. */
    private static final int MOST_NAMED = 12;

    boolean isEmpty() {
        return today.due() == 0;
    }

    /** Nothing in it comes from outside, so that it cannot be more than a line. */
    String subject() {
        return today.words();
    }

    /**
     * The whole mail in plain text.
     *
     * @param review the address of the reviews
     * @param off the address that switches reminders off
     */
    String text(String review, String off) {
        var text = new StringBuilder(today.words()).append(".\n");
        if (today.waiting() > 0) {
            text.append(today.waiting() == 1 ? "1 more waits" : today.waiting() + " more wait")
                    .append(" for another day: you have chosen at most ")
                    .append(today.mostADay())
                    .append(" a day.\n");
        }
        text.append("\nFrom these articles:\n");
        articles.stream()
                .limit(MOST_NAMED)
                .forEach(article -> text.append("- ")
                        .append(article.title().replaceAll("\\s+", " ").strip())
                        .append(": ")
                        .append(facts(article.facts()))
                        .append('\n'));
        if (articles.size() > MOST_NAMED) {
            int more = articles.stream()
                    .skip(MOST_NAMED)
                    .mapToInt(FromArticle::facts)
                    .sum();
            text.append("- ").append(facts(more)).append(" from other articles\n");
        }
        return text.append("\nReview them: ")
                .append(review)
                .append("\n\n--\nLede sends this once a week, if something is due, because you asked for it.\n")
                .append("To switch it off, without signing in: ")
                .append(off)
                .append('\n')
                .toString();
    }

    private static String facts(int number) {
        return number == 1 ? "1 fact" : number + " facts";
    }
}
