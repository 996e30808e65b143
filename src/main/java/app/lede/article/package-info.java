/** Articles with their provenance, and the shelf that holds them. */
@NullMarked
package app.lede.article;

import org.jspecify.annotations.NullMarked;
