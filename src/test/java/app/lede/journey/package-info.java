/** Journeys: the packaged application, real browsers, and people who walk through it. */
@NullMarked
package app.lede.journey;

import org.jspecify.annotations.NullMarked;
