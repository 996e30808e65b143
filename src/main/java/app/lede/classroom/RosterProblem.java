package app.lede.classroom;

/**
 * What is wrong with a row of a roster file.
 *
 * @param line the row, as a spreadsheet counts it
 * @param column its heading
 * @param advice what is wrong, and what to do
 */
public record RosterProblem(int line, String column, String advice) {}
