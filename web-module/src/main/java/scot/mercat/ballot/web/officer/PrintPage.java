package scot.mercat.ballot.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.ballot.PaperCounts;
import scot.mercat.ballot.PrintContent;
import scot.mercat.ballot.PrintOrder;
import scot.mercat.ballot.PrintPurpose;
import scot.mercat.ballot.Printed;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where papers are made to print, and what was printed.
 *
 * @param isOpen whether papers are out, so that there is something to print
 * @param last number of the last paper; 0 for none
 * @param printed the newest first
 * @param names of officers, by their ids
 */
public record PrintPage(
    Proposal proposal,
    boolean isOpen,
    int last,
    PaperCounts counts,
    List<Printed> printed,
    Map<String, String> names,
    TypedPrint typed,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/print.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.print.title");
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

  /** Papers that go together into one file. */
  public record Part(int from, int to) {}

  /** All papers in parts of which each fits into one file. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int from = 1; from <= last; from += PrintOrder.MOST_PAGES) {
      parts.add(new Part(from, Math.min(last, from + PrintOrder.MOST_PAGES - 1)));
    }
    return parts;
  }

  public static Map<String, String> contents(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (PrintContent content : PrintContent.values()) {
      choices.put(content.code(), words.say("ballot.print.content." + content.code()));
    }
    return choices;
  }

  public static Map<String, String> purposes(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (PrintPurpose purpose : PrintPurpose.values()) {
      choices.put(purpose.code(), words.say("ballot.print.purpose." + purpose.code()));
    }
    return choices;
  }
}
