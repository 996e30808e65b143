@NullMarked
package app.lede.account.ui;

import org.jspecify.annotations.NullMarked;
