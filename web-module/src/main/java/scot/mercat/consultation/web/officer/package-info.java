/** Pages on which officers prepare and lead consultations. */
@NullMarked
package scot.mercat.consultation.web.officer;

import org.jspecify.annotations.NullMarked;
