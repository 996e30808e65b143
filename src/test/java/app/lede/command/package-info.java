@NullMarked
package app.lede.command;

import org.jspecify.annotations.NullMarked;
