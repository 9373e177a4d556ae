package scot.mercat.receipt;

import java.util.List;

/**
 * What the page says that thanks a person and shows their code.
 *
 * @param title such as "Thank you. We have your comment."
 * @param next what happens next and when, in order
 * @param onward where they may go from here
 */
public record ConfirmationFacts(Sentence title, List<Sentence> next, List<Onward> onward) {
  public ConfirmationFacts {
    next = List.copyOf(next);
    onward = List.copyOf(onward);
  }

  /**
   * @param text of the link
   * @param path without language and leading slash
   */
  public record Onward(Sentence text, String path) {}
}
