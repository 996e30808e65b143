@NullMarked
package app.lede.writing.ui;

import org.jspecify.annotations.NullMarked;
