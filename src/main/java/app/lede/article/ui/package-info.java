/** The shelf, one article, and the form that brings a new one. */
@NullMarked
package app.lede.article.ui;

import org.jspecify.annotations.NullMarked;
