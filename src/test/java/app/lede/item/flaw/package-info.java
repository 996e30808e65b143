@NullMarked
package app.lede.item.flaw;

import org.jspecify.annotations.NullMarked;
