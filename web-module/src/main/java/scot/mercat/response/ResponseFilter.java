package scot.mercat.response;

import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Moderation;
import scot.mercat.translations.Language;

/**
 * Which responses an officer asks to see; what is empty or false asks for nothing in particular.
 *
 * @param words each of which stands in what was said, in its translation, or in who said it,
 *     whether in small letters or in capitals
 * @param isAboutWholePlan only those that are about no single paragraph
 * @param area code of a locality
 * @param isUrgent only those where someone may be at risk and nobody has acted yet
 */
public record ResponseFilter(
    String words,
    Optional<BlockId> paragraph,
    boolean isAboutWholePlan,
    Optional<Language> language,
    Optional<String> area,
    Optional<Channel> channel,
    Optional<Moderation> moderation,
    boolean isUrgent) {
  /** Lets every response pass. */
  public static final ResponseFilter ALL =
      new ResponseFilter(
          "",
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}
