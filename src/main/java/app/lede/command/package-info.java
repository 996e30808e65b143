/** The command line, one class a command. */
@NullMarked
package app.lede.command;

import org.jspecify.annotations.NullMarked;
