/**
 * Items to and from the formats other systems read: GIFT, Aiken, Moodle XML, QTI 2.1 and 3.0, CSV, XLSX, JSON. Pure: no
 * Spring, no persistence, no screens. What each format keeps of each kind of item stands in docs/formats.md.
 */
@NullMarked
package app.lede.exchange;

import org.jspecify.annotations.NullMarked;
