package scot.mercat.ballot.web.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperNote;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.ballot.PaperWish;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One paper: whose it is, what happened to it, and what can be done.
 *
 * @param entry the line of the register; nothing where it is gone
 * @param waiting what a first officer asked for it
 * @param isOpen whether papers are still coming in
 * @param wish how its voter wants it
 * @param deed what was chosen
 * @param text the reason or evidence that was typed
 */
public record PaperPage(
    Proposal proposal,
    Paper paper,
    Optional<Entry> entry,
    List<PaperNote> notes,
    Optional<PaperRequest> waiting,
    boolean isOpen,
    PaperWish wish,
    String deed,
    String text,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/paper.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.paper.title", paper.serial().grouped());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }

  private List<String> possible() {
    if (!isOpen || waiting.isPresent()) {
      return List.of();
    }
    return switch (paper.state()) {
      case ISSUED -> List.of("spoilt", "lost", "cancelled");
      case RETURNED -> List.of("return-withdrawn");
      case LATE -> List.of("in-time");
      case SPOILT_REPLACED, LOST_REPLACED, CANCELLED, WITHDRAWN, REJECTED, COUNTED -> List.of();
    };
  }

  /** Whether it is with its voter and would count, so that it may be printed. */
  public boolean isPrintable() {
    return isOpen && entry.filter(paper::isFor).isPresent() && paper.state() == PaperState.ISSUED;
  }

  boolean isPossible(String wish) {
    return possible().contains(wish);
  }

  /** What can be done with the paper as it is, with its words. */
  public Map<String, String> deeds(Words words) {
    Map<String, String> deeds = new LinkedHashMap<>();
    possible().forEach(wish -> deeds.put(wish, words.say("ballot.deed." + wish)));
    return deeds;
  }
}
