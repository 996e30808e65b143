/**
 * Tables to and from the files of spreadsheets: CSV and XLSX. Pure: no Spring, no persistence, no screens. What is read
 * comes from outside, and is bounded in every direction; what is written is never taken for a formula.
 */
@NullMarked
package app.lede.table;

import org.jspecify.annotations.NullMarked;
