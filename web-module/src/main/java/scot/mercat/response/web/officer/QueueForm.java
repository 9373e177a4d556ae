package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.BlockId;
import scot.mercat.response.ResponseFilter;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Moderation;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Languages;

/**
 * Which responses an officer asked to see, by field. A value that is none asks for nothing in
 * particular.
 */
public record QueueForm(Map<String, String> typed, int page) {
  /** In the value of the paragraph: those about no single one. */
  public static final String WHOLE_PLAN = "whole";

  private static final List<String> FIELDS =
      List.of(
          "consultation",
          "words",
          "paragraph",
          "language",
          "channel",
          "area",
          "moderation",
          "at-risk");
  private static final int LAST_PAGE = 10_000;

  public QueueForm {
    typed = Map.copyOf(typed);
  }

  static QueueForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new LinkedHashMap<>();
    FIELDS.forEach(field -> {
      String value = sent.getFirst(field);
      if (value != null && !value.isBlank()) {
        typed.put(field, value.strip());
      }
    });
    String page = sent.getFirst("page");
    int number = page != null && page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    return new QueueForm(typed, Math.clamp(number, 1, LAST_PAGE));
  }

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean isChosen(String field, String value) {
    return get(field).equals(value);
  }

  Optional<ConsultationId> consultation() {
    return id("consultation").map(ConsultationId::new);
  }

  ResponseFilter filter() {
    return new ResponseFilter(
        get("words"),
        id("paragraph").map(BlockId::new),
        isChosen("paragraph", WHOLE_PLAN),
        Languages.standard().find(get("language")),
        Optional.of(get("area")).filter(area -> !area.isEmpty()),
        Channel.find(get("channel")),
        Moderation.find(get("moderation")),
        isChosen("at-risk", "yes"));
  }

  /** The same, on the last page that so many responses fill, where it is beyond that. */
  QueueForm within(long total) {
    long last = Math.max(1, (total + QueuePage.ON_A_PAGE - 1) / QueuePage.ON_A_PAGE);
    return page <= last ? this : new QueueForm(typed, (int) last);
  }

  /** The query string that asks for another page of the same. */
  public String query(int number) {
    return FIELDS.stream()
            .filter(typed::containsKey)
            .map(field -> field + "=" + URLEncoder.encode(get(field), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"))
        + "&page="
        + number;
  }

  private Optional<UUID> id(String field) {
    return Ids.find(get(field));
  }
}
