@NullMarked
package app.lede.attempt.web;

import org.jspecify.annotations.NullMarked;
