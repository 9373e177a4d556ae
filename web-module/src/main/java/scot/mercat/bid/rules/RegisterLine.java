package scot.mercat.bid.rules;

import java.util.OptionalInt;

/**
 * One line of a register: a person, a property, and what the one has to do with the other.
 *
 * @param line of the file, from 1
 * @param share part of the property's value that the person votes with, in per cent from 0 to 100
 * @param isLiable whether the person would pay the levy
 * @param isVoting whether the person would have a vote
 */
public record RegisterLine(
    int line, Person person, Property property, int share, boolean isLiable, boolean isVoting) {
  /** Letters of a number of an account or of a property, at the most. */
  public static final int LONGEST_REFERENCE = 60;

  /** Letters of a name, an address or anything else that a line says, at the most. */
  public static final int LONGEST_TEXT = 300;

  /**
   * @param reference the billing authority's number of the account
   */
  public record Person(String reference, String name, String address) {}

  /**
   * @param reference the assessor's number
   * @param pounds rateable or net annual value in whole pounds, 0 or more
   * @param relief such as {@code charity}; empty for none
   */
  public record Property(
      String reference,
      String address,
      String postcode,
      String authority,
      String propertyClass,
      long pounds,
      OptionalInt employees,
      String relief,
      boolean isEmpty) {
    /** The same property with another value in whole pounds. */
    public Property worth(long other) {
      return new Property(
          reference,
          address,
          postcode,
          authority,
          propertyClass,
          other,
          employees,
          relief,
          isEmpty);
    }
  }

  /** What the vote counts by value, in hundredths of a pound: 25,000 at 60 % is 1,500,000. */
  public long hundredths() {
    return Math.multiplyExact(property.pounds(), share);
  }

  /** The same line of another person, or of one who is called otherwise. */
  public RegisterLine with(Person other) {
    return new RegisterLine(line, other, property, share, isLiable, isVoting);
  }

  /** The same line with other facts of the property. */
  public RegisterLine with(Property other) {
    return new RegisterLine(line, person, other, share, isLiable, isVoting);
  }

  /** The same line with a vote, or without. */
  public RegisterLine voting(boolean hasVote) {
    return new RegisterLine(line, person, property, share, isLiable, hasVote);
  }
}
