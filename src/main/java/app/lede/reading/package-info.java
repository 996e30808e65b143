/** Text to passage to facts. Pure, and the only room that knows CoreNLP. */
@NullMarked
package app.lede.reading;

import org.jspecify.annotations.NullMarked;
