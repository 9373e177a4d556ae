package scot.mercat.bid.web.officer;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where the ballot holder adds a line that a frozen register lacks.
 *
 * @param typed what was typed before, or what is usual
 */
public record NewLinePage(Proposal proposal, Entries typed, FormErrors errors) implements Page {
  /**
   * @param account of the person who asked for it; empty for nobody
   */
  static NewLinePage of(Proposal proposal, String account) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle("account", account);
    fields.putSingle("share", String.valueOf(proposal.ratepayerShare()));
    fields.putSingle("votes", "yes");
    fields.putSingle("liable", "yes");
    return new NewLinePage(proposal, new Entries(new Form(fields)), FormErrors.NONE);
  }

  @Override
  public String template() {
    return "bid/officer/new-line.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.correct.new.title");
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
    return "officer/bids/" + proposal.id().value() + "/register";
  }

  /** The councils of the district; empty where there is only one. */
  public Map<String, String> councils() {
    Map<String, String> names = new LinkedHashMap<>();
    proposal.district().authorities().forEach(one -> names.put(one.code(), one.name()));
    return names.size() > 1 ? names : Map.of();
  }

  /** The same to choose from, where only the names tell which is which. */
  public Map<String, String> authorities() {
    Map<String, String> choices = new LinkedHashMap<>(councils());
    choices.replaceAll((code, name) -> "");
    return choices;
  }

  public static Map<String, String> yesOrNo(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("yes", words.say("bid.yes"));
    choices.put("no", words.say("bid.no"));
    return choices;
  }
}
