package app.lede.review;

/**
 * A mail of plain text.
 *
 * @param off the address of the link by which whoever gets it switches all further ones off
 */
record Mail(String to, String subject, String text, String off) {}
