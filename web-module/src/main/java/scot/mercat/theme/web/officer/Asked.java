package scot.mercat.theme.web.officer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.response.ResponseFilter;
import scot.mercat.response.rules.Channel;
import scot.mercat.shared.Ids;
import scot.mercat.theme.CodingFilter;
import scot.mercat.theme.CodingFilter.Where;
import scot.mercat.theme.NamedParagraph;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Languages;

/**
 * What an officer asked to see, by field; what is none of what can be asked for asks for nothing.
 *
 * @param page from 1
 */
public record Asked(Map<String, String> typed, int page) {
  /** Responses that are about no single paragraph. */
  public static final String WHOLE = "whole";

  /** Responses that have ended nowhere. */
  public static final String NONE = "none";

  /** Responses that are out of scope. */
  public static final String OUT = "out";

  public Asked {
    typed = new LinkedHashMap<>(typed);
  }

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Whether anything is asked for at all. */
  public boolean isNarrow() {
    return typed.values().stream().anyMatch(value -> !value.isEmpty());
  }

  CodingFilter filter(Legend legend) {
    return new CodingFilter(
        new ResponseFilter(
            get("words"),
            legend.paragraph(get("paragraph")).map(NamedParagraph::id),
            get("paragraph").equals(WHOLE),
            Languages.standard().find(get("language")),
            Optional.of(get("area")).filter(area -> !area.isEmpty()),
            Channel.find(get("channel")),
            Optional.empty(),
            false),
        where(legend));
  }

  private Where where(Legend legend) {
    return switch (get("theme")) {
      case NONE -> new Where.Nowhere();
      case OUT -> new Where.OutOfScope();
      case "" -> new Where.Anywhere();
      default -> theme(legend).<Where>map(Where.In::new).orElse(new Where.Anywhere());
    };
  }

  private Optional<ThemeId> theme(Legend legend) {
    return Ids.find(get("theme"))
        .flatMap(id -> legend.theme(new ThemeId(id)))
        .map(theme -> theme.id());
  }

  /** The query, with its question mark, that asks the same; empty where nothing is asked. */
  public String query() {
    return query(page, Done.NOTHING);
  }

  /** The same for another page. */
  public String onPage(int number) {
    return query(number, Done.NOTHING);
  }

  /** The same after something was done. */
  String after(Done done) {
    return query(page, done);
  }

  private String query(int number, Done done) {
    Stream<String> fields =
        typed.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8));
    String all =
        Stream.of(fields, Stream.of(number > 1 ? "page=" + number : ""), Stream.of(done.query()))
            .flatMap(part -> part)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return all.isEmpty() ? "" : "?" + all;
  }
}
