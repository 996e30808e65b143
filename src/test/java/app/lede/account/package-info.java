@NullMarked
package app.lede.account;

import org.jspecify.annotations.NullMarked;
