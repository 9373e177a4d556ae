package scot.mercat.resolution.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.resolution.NamedVoice;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Voice;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One resolution as a member sees it who may vote on it.
 *
 * @param here the address of the list without its language
 * @param own the member's voices, one for each of their classes
 * @param named all voices with names; none while they are not shown
 * @param outcome after the close
 * @param kept names what was done just now; empty for nothing
 */
public record ResolutionPage(
    String here,
    Resolution resolution,
    Phase phase,
    List<VoterClass> classes,
    List<Voice> own,
    List<NamedVoice> named,
    Optional<Outcome> outcome,
    Entries typed,
    FormErrors errors,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "resolution/voter.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.number", resolution.number());
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }

  /** The field of the form in which the choice stands. */
  public static String field(Voice voice) {
    return "class-" + voice.voterClass();
  }

  /** What was typed, or else what was chosen before. */
  public String chosen(Voice voice) {
    String now = typed.text(field(voice));
    return now.isEmpty() ? voice.choice().map(Choice::code).orElse("") : now;
  }

  public String className(UUID id) {
    return classes.stream()
        .filter(one -> one.id().equals(id))
        .map(VoterClass::name)
        .findFirst()
        .orElse("");
  }

  public boolean hasVoted() {
    return own.stream().anyMatch(Voice::isCast);
  }

  /** What can be chosen, with its words. */
  public Map<String, String> choices(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Choice choice : Choice.values()) {
      choices.put(choice.code(), words.say("resolution.choose." + choice.code()));
    }
    return choices;
  }
}
