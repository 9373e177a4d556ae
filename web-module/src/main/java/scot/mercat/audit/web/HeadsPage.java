package scot.mercat.audit.web;

import java.util.List;
import scot.mercat.audit.rules.Head;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The check numbers of each day. */
public record HeadsPage(List<Head.Published> heads) implements Page {
  public HeadsPage {
    heads = List.copyOf(heads);
  }

  @Override
  public String template() {
    return "audit/heads.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("audit.heads.title");
  }

  /** The number in parts between which a line may break; copied, it is whole. */
  public List<String> parts(Head.Published published) {
    return List.of(published.head().hash().split("(?<=\\G.{16})"));
  }
}
