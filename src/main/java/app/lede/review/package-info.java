/** What learners have taken and which facts they knew when last asked; later, what is due for review. */
@NullMarked
package app.lede.review;

import org.jspecify.annotations.NullMarked;
