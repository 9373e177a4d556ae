package scot.mercat.ballot.rules;

/**
 * One right to vote as the frozen register holds it: a person's vote for a property. Who holds many
 * properties has many rights, and may use them both ways.
 *
 * @param id the register's name for the right, none like another
 * @param personId the register's name for the person
 * @param propertyId the register's name for the property; two persons may share one, as ratepayer
 *     and owner or tenant (regulation 3 of SSI 2007/261)
 * @param valueHundredths the person's share of the property's value on the day of the ballot, in
 *     hundredths of a pound: 40 % of £ 12,345 is 493800
 */
public record RightEntitled(String id, String personId, String propertyId, long valueHundredths) {
  /**
   * @throws IllegalArgumentException when the value is below zero
   */
  public RightEntitled {
    if (valueHundredths < 0) {
      throw new IllegalArgumentException("A value is not below zero: " + valueHundredths);
    }
  }
}
