@NullMarked
package app.lede.article.ui;

import org.jspecify.annotations.NullMarked;
