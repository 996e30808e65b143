@NullMarked
package app.lede.document;

import org.jspecify.annotations.NullMarked;
