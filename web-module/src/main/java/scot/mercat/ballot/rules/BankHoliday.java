package scot.mercat.ballot.rules;

import java.time.LocalDate;
import scot.mercat.bid.rules.Nation;

/**
 * @param day a weekday: the substitute, if the day itself falls on a weekend
 * @param name in English
 */
public record BankHoliday(Nation nation, LocalDate day, String name) {}
