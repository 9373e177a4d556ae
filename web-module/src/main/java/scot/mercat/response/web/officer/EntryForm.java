package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.BlockId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.SourceText;

/**
 * What an officer has typed of a response that came another way, by field. Each page carries all of
 * it on to the next.
 */
public record EntryForm(Map<String, String> typed) {
  /** All that goes on from page to page, in the order of the form. */
  public static final List<String> FIELDS =
      List.of(
          "consultation",
          "paragraph",
          "text",
          "language",
          "channel",
          "day",
          "month",
          "year",
          "organisation",
          "headcount",
          "area",
          "consent",
          "name",
          "note",
          "receipt",
          "slip");

  private static final List<String> OWN = List.of("step", "token");

  public EntryForm {
    typed = Map.copyOf(typed);
  }

  /** A new one: from one person, on the day. */
  static EntryForm begin(ConsultationId consultation, Language reader, LocalDate today) {
    Map<String, String> typed = new HashMap<>();
    typed.put("consultation", consultation.value().toString());
    typed.put("language", reader.tag());
    typed.put("slip", reader.tag());
    typed.put("headcount", "1");
    typed.put("day", "" + today.getDayOfMonth());
    typed.put("month", "" + today.getMonthValue());
    typed.put("year", "" + today.getYear());
    return new EntryForm(typed);
  }

  static EntryForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String field : FIELDS) {
      typed.put(field, field(sent, field));
    }
    OWN.forEach(field -> typed.put(field, field(sent, field)));
    typed.put("text", new SourceText(field(sent, "text")).text());
    return new EntryForm(typed);
  }

  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean isChosen(String field, String value) {
    return get(field).equals(value);
  }

  Optional<String> given(String field) {
    return Optional.of(get(field)).filter(value -> !value.isEmpty());
  }

  Optional<ConsultationId> consultation() {
    return id("consultation").map(ConsultationId::new);
  }

  /** The paragraph it is about; empty for the whole plan. */
  Optional<BlockId> block() {
    return id("paragraph").map(BlockId::new);
  }

  boolean isLanguage() {
    return Languages.standard().find(get("language")).isPresent();
  }

  boolean isSlip() {
    return Languages.standard().find(get("slip")).filter(Language::isInterface).isPresent();
  }

  public Language language() {
    return Languages.standard().find(get("language")).orElse(Language.ENGLISH);
  }

  /** The ways in which it can have come: all but the website, where people send it themselves. */
  public static List<Channel> channels() {
    return Arrays.stream(Channel.values()).filter(channel -> channel != Channel.WEB).toList();
  }

  public Optional<Channel> channel() {
    return Channel.find(get("channel")).filter(channel -> channel != Channel.WEB);
  }

  public Optional<Consent> consent() {
    return Consent.find(get("consent"));
  }

  /** The day on which it came, or nothing where the three numbers name none. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.of(number("year"), number("month"), number("day")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a paper with a code is to be handed over, and in which language. */
  public boolean wantsReceipt() {
    return isChosen("receipt", "yes");
  }

  /** The language of that paper. */
  public Language slip() {
    return Languages.standard()
        .find(get("slip"))
        .filter(Language::isInterface)
        .orElse(Language.ENGLISH);
  }

  private int number(String field) {
    return get(field).matches("[0-9]{1,4}") ? Integer.parseInt(get(field)) : -1;
  }

  private Optional<UUID> id(String field) {
    return given(field).flatMap(Ids::find);
  }
}
