@NullMarked
package scot.mercat.web;

import org.jspecify.annotations.NullMarked;
