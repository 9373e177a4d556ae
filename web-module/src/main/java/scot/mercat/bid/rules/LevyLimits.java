package scot.mercat.bid.rules;

/**
 * What nobody pays less or more than in a year, in pence.
 *
 * @param least of a property that pays at all; 0 where there is no such rule
 * @param most of a property; {@link #NONE} where there is no such rule
 * @param mostOfPerson of all properties of one person together; {@link #NONE} likewise
 */
public record LevyLimits(long least, long most, long mostOfPerson) {
  public static final long NONE = Long.MAX_VALUE;
}
