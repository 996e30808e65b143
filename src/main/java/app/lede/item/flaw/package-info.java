/**
 * One class for each item-writing flaw that a machine can see, with a stable id, a wrong and a right example and its
 * source. A rule would rather miss a flaw than raise a false alarm: who is warned for nothing stops reading warnings.
 *
 * <p>Sources, as the rules name them:
 *
 * <ul>
 *   <li><b>Haladyna 1 to 31</b>: the guidelines of T. M. Haladyna, S. M. Downing and M. C. Rodriguez, "A review of
 *       multiple-choice item-writing guidelines for classroom assessment", Applied Measurement in Education 15(3),
 *       2002, by number.
 *   <li><b>Tarrant</b>: M. Tarrant, A. Knierim, S. K. Hayes and J. Ware, "The frequency of item writing flaws in
 *       multiple-choice questions used in high stakes nursing assessments", Nurse Education in Practice 6(6), 2006.
 *   <li><b>SAQUET</b>: the 19 flaws of S. Moore and others, "Assessing the quality of multiple-choice questions using
 *       GPT-4 and rule-based methods", EC-TEL 2023, which their toolkit SAQUET (2024) checks.
 *   <li><b>News</b>: what questions on news need beyond these: to stand alone, and to give no date or name away.
 * </ul>
 *
 * <p>Of SAQUET's 19, "more than one correct" is a problem and not a flaw ({@link app.lede.item.Item#problems()}); of
 * "ambiguous information" and "implausible distractors" a machine without knowledge of the world sees only the plain
 * cases.
 */
@NullMarked
package app.lede.item.flaw;

import org.jspecify.annotations.NullMarked;
