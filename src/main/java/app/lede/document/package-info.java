/**
 * Articles out of files of many kinds. Pure: no Spring, no persistence, no screens. What is read comes from outside: it
 * is bounded in every direction, and what a library takes apart is read in a process of its own.
 */
@NullMarked
package app.lede.document;

import org.jspecify.annotations.NullMarked;
