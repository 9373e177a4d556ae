package scot.mercat.ballot.paper;

import java.util.List;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.Serial;

/**
 * What stands on one paper alone: that of one right to vote.
 *
 * @param code by which the voter can ask whether it came back
 * @param voter who is entitled
 * @param proxy who votes for them; empty for nobody
 * @param property the address that the vote is for, a line each
 * @param deliverTo who it is sent to and where, a line each: the property, the voter's principal
 *     place of business, or the proxy
 * @param isBrailleAsked whether a cover note in braille goes with it
 */
public record PaperDetails(
    Serial serial,
    PaperCode code,
    String voter,
    String proxy,
    List<String> property,
    List<String> deliverTo,
    PaperForm form,
    boolean isBrailleAsked) {
  public PaperDetails {
    property = List.copyOf(property);
    deliverTo = List.copyOf(deliverTo);
  }
}
