/** Pages that a mail leads to: plain HTML, for whoever has the mail, signed in or not. */
@NullMarked
package app.lede.review.web;

import org.jspecify.annotations.NullMarked;
