/** Resolutions for a person of the register, who came with the code of a letter. */
@NullMarked
package scot.mercat.resolution.web.member;

import org.jspecify.annotations.NullMarked;
