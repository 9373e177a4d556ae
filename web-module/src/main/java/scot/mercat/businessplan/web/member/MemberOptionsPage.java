package scot.mercat.businessplan.web.member;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.LevyStepSpeech;
import scot.mercat.bid.Member;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.businessplan.web.OptionSum;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The options of a levy, with what a member would pay under each for what the register says is
 * theirs.
 *
 * @param isOpen whether they may answer now
 * @param unknown how many of their properties lack the number of employees that an option asks for
 * @param chosen the number of the option that they prefer; empty for none
 * @param kept whether their answer has just been kept
 */
public record MemberOptionsPage(
    Member member,
    String token,
    Asking asking,
    boolean isOpen,
    List<OptionSum> options,
    long unknown,
    String chosen,
    String reason,
    boolean kept,
    FormErrors errors)
    implements Page {
  public MemberOptionsPage {
    options = List.copyOf(options);
  }

  @Override
  public String template() {
    return "businessplan/member/options.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.options.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Of the member's entry, without the language. */
  public String entry() {
    return "member/" + token;
  }

  /** The number of each option. */
  public Map<String, String> choices(Words words) {
    return byNumber(option -> words.say("businessplan.option.number", option.number()));
  }

  /** What the proposer calls each option. */
  public Map<String, String> names() {
    return byNumber(LevyOption::name);
  }

  private Map<String, String> byNumber(Function<LevyOption, String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    options.forEach(sum -> texts.put("" + sum.option().number(), text.apply(sum.option())));
    return texts;
  }

  /** Where each property is, by its number. */
  public Map<String, String> addresses() {
    Map<String, String> addresses = new HashMap<>();
    for (Entry entry : member.entries()) {
      RegisterLine.Property property = entry.facts().property();
      addresses.put(property.reference(), property.address());
    }
    return addresses;
  }

  public LevySpeech speech(Words words) {
    return LevySpeech.consulting(words, member.proposal().district().nation());
  }

  public LevyStepSpeech steps(Words words) {
    return new LevyStepSpeech(words, speech(words));
  }
}
