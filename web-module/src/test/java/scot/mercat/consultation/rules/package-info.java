@NullMarked
package scot.mercat.consultation.rules;

import org.jspecify.annotations.NullMarked;
