/** Rows of consultations, their texts and the elections around them. */
@NullMarked
package scot.mercat.consultation.store;

import org.jspecify.annotations.NullMarked;
