package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.consultation.Consultation;
import scot.mercat.impact.ChangedParagraphs.Place;
import scot.mercat.impact.rules.Announcement;
import scot.mercat.impact.rules.News;
import scot.mercat.impact.store.TellingStore;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.FollowUps;
import scot.mercat.response.Intake;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;

/**
 * Tells each person whose words are in a theme what became of them: on the receipt, by e-mail. Each
 * piece of news is told to each person once, whoever comes into the theme later included.
 */
@Singleton
class Tellings {
  private final TellingStore store;
  private final Themes themes;
  private final Receipts receipts;
  private final FollowUps followUps;
  private final ChangedParagraphs changed;

  @Inject
  Tellings(
      TellingStore store,
      Themes themes,
      Receipts receipts,
      FollowUps followUps,
      ChangedParagraphs changed) {
    this.store = store;
    this.themes = themes;
    this.receipts = receipts;
    this.followUps = followUps;
    this.changed = changed;
  }

  /**
   * @param responses how many were told anything
   * @param mails how many e-mails were queued
   */
  record Told(int responses, int mails) {}

  /**
   * Tells what has not been told yet.
   *
   * @param published every publication of one answer, oldest first
   */
  Told tell(Consultation consultation, List<PublishedAnswer> published, Instant now) {
    ThemeId theme = published.getLast().answer().theme();
    List<ResponseId> responses = themes.responses(theme);
    Map<News.Kind, Set<ResponseId>> fresh = new LinkedHashMap<>();
    for (News news : news(published)) {
      List<ResponseId> untold = store.tell(theme, responses, news.code(), now);
      receipts.append(subjects(untold), stage(consultation, published, news));
      fresh.computeIfAbsent(news.kind(), kind -> new HashSet<>()).addAll(untold);
    }
    return new Told(
        (int) fresh.values().stream().flatMap(Set::stream).distinct().count(),
        mail(consultation, fresh));
  }

  int untold(List<PublishedAnswer> published) {
    if (published.isEmpty()) {
      return 0;
    }
    ThemeId theme = published.getLast().answer().theme();
    List<ResponseId> responses = themes.responses(theme);
    Set<ResponseId> untold = new HashSet<>();
    for (News news : news(published)) {
      Set<ResponseId> told = store.told(theme, news.code());
      responses.stream().filter(id -> !told.contains(id)).forEach(untold::add);
    }
    return untold.size();
  }

  /** One e-mail for each person, with what weighs most of what is new to them. */
  private int mail(Consultation consultation, Map<News.Kind, Set<ResponseId>> fresh) {
    Set<ResponseId> mailed = new HashSet<>();
    int mails = 0;
    for (News.Kind kind : News.Kind.values()) {
      List<ResponseId> next =
          fresh.getOrDefault(kind, Set.of()).stream().filter(mailed::add).toList();
      String key = "impact.mail." + kind.code();
      mails +=
          followUps.tell(
              next,
              consultation,
              key + ".subject",
              key + ".text",
              "answers/" + consultation.slug());
    }
    return mails;
  }

  private List<News> news(List<PublishedAnswer> published) {
    return News.of(published.stream().map(this::announcement).toList());
  }

  private Announcement announcement(PublishedAnswer one) {
    return new Announcement(
        one.number(),
        one.answer().isConsidered(),
        one.answer().decision(),
        one.answer().state(),
        one.changes().stream()
            .filter(change -> changed.of(change).isPresent())
            .map(Tellings::name)
            .collect(Collectors.toSet()));
  }

  /** All paragraphs that changed in one version are one piece of news. */
  private static String name(Change change) {
    return change.version() + "-" + change.plan().value();
  }

  private Stage stage(Consultation consultation, List<PublishedAnswer> published, News news) {
    PublishedAnswer since = published.get(news.since() - 1);
    String page = "answers/" + consultation.slug();
    Answer answer = since.answer();
    return switch (news.kind()) {
      case CONSIDERED ->
          Stage.of(
              "impact.stage.considered",
              CivilTime.at(answer.consideredOn().orElseThrow(), LocalTime.NOON),
              answer.consideredBy());
      case NOTED -> Stage.of("impact.stage.noted", since.at()).linkedTo(page);
      case DECIDED ->
          Stage.of("impact.stage." + answer.decision().orElseThrow().code(), since.at())
              .linkedTo(page);
      case CHANGED -> changed(since, news);
      // Told in one moment with the decision, they stand after it.
      case DONE, PROMISE_BROKEN ->
          Stage.of("impact.stage." + news.kind().code(), since.at().plusSeconds(2)).linkedTo(page);
    };
  }

  private Stage changed(PublishedAnswer since, News news) {
    Change change =
        since.changes().stream()
            .filter(one -> name(one).equals(news.change()))
            .findFirst()
            .orElseThrow();
    Place place = changed.of(change).orElseThrow();
    Instant published =
        place.version().name().publishedOn().orElseThrow().atStartOfDay(CivilTime.ZONE).toInstant();
    Instant at = published.isAfter(since.at()) ? published : since.at();
    return Stage.of("impact.stage.changed", at.plusSeconds(1))
        .linkedTo(
            "plans/"
                + place.planSlug()
                + "/compare/"
                + (change.version() - 1)
                + "/"
                + change.version());
  }

  private static List<ReceiptSubject> subjects(List<ResponseId> responses) {
    return responses.stream().map(id -> new ReceiptSubject(Intake.KIND, id.value())).toList();
  }
}
