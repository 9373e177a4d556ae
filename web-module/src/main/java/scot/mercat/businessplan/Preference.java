package scot.mercat.businessplan;

import java.util.UUID;

/**
 * Which option a member prefers.
 *
 * @param option id of the option
 * @param reason in their words; empty for none
 */
public record Preference(UUID option, String reason) {
  public static final int LONGEST = 2000;
}
