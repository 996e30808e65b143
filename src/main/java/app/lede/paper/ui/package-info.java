@NullMarked
package app.lede.paper.ui;

import org.jspecify.annotations.NullMarked;
