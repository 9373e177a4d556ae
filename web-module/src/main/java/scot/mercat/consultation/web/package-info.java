/** Pages of consultations for everybody. */
@NullMarked
package scot.mercat.consultation.web;

import org.jspecify.annotations.NullMarked;
