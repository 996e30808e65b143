@NullMarked
package app.lede.article;

import org.jspecify.annotations.NullMarked;
