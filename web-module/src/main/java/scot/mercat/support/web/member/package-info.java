/** Where members sign a statement of support with the code of their letter. */
@NullMarked
package scot.mercat.support.web.member;

import org.jspecify.annotations.NullMarked;
