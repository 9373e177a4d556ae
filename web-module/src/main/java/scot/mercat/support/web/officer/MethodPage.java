package scot.mercat.support.web.officer;

import scot.mercat.bid.Proposal;
import scot.mercat.support.rules.Way;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where the method agreed with the council is written down. */
public record MethodPage(Proposal proposal, TypedMethod typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "support/officer/method.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.method.title");
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
    return SupportDeskResource.path(proposal);
  }

  public boolean allows(Way way) {
    return typed.ways().contains(way);
  }
}
