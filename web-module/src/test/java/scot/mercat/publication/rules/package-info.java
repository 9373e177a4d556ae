@NullMarked
package scot.mercat.publication.rules;

import org.jspecify.annotations.NullMarked;
