@NullMarked
package scot.mercat.audit.rules;

import org.jspecify.annotations.NullMarked;
