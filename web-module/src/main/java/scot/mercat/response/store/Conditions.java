package scot.mercat.response.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.ResponseFilter;
import scot.mercat.translations.SourceText;

/** What a filter asks for, in SQL on {@code response_response r}, with its values. */
final class Conditions {
  /** More words than this find no more precisely, and cost time. */
  private static final int MOST_WORDS = 10;

  /** The database's own locale may know only the capitals of English. */
  private static final String CONTAINS =
      "strpos(casefold(concat_ws(' ', r.text, r.translation, r.name, r.organisation)"
          + " collate pg_c_utf8), casefold(cast(? as text) collate pg_c_utf8)) > 0";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Conditions() {}

  static Conditions of(ConsultationId consultation, ResponseFilter filter) {
    Conditions all = new Conditions();
    all.and("r.consultation_id = ?", consultation.value());
    words(filter.words()).forEach(word -> all.and(CONTAINS, word));
    filter.paragraph().ifPresent(block -> all.and("r.block_id = ?", block.value()));
    filter.language().ifPresent(language -> all.and("r.lang = ?", language.tag()));
    filter.area().ifPresent(area -> all.and("r.area = ?", area));
    filter.channel().ifPresent(channel -> all.and("r.channel = ?", channel.code()));
    filter.moderation().ifPresent(state -> all.and("r.moderation = ?", state.code()));
    all.when(filter.isAboutWholePlan(), "r.block_id is null");
    all.when(filter.isUrgent(), "r.at_risk_since is not null and r.at_risk_acted_at is null");
    return all;
  }

  private static Stream<String> words(String typed) {
    return Stream.of(new SourceText(typed).text().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS);
  }

  String sql() {
    return String.join(" and ", conditions);
  }

  Query bind(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private void and(String condition, Object value) {
    values.add(value);
    conditions.add(condition.replace("?", "?" + values.size()));
  }

  private void when(boolean isAsked, String condition) {
    if (isAsked) {
      conditions.add(condition);
    }
  }
}
