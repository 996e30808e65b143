/**
 * Pages to print: XHTML, and the PDF made of it. Pure: no Spring, no persistence, no screens. Nothing is fetched from
 * anywhere.
 */
@NullMarked
package app.lede.print;

import org.jspecify.annotations.NullMarked;
