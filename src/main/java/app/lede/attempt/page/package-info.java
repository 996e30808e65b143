/** What the page of a quiz is made of, as HTML: it knows neither Spring nor Vaadin. */
@NullMarked
package app.lede.attempt.page;

import org.jspecify.annotations.NullMarked;
