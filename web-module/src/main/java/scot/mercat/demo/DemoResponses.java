package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.store.DemoStore;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.response.Intake;
import scot.mercat.response.NewResponse;
import scot.mercat.response.ReceiveOutcome;
import scot.mercat.response.ResponseId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Takes in what was said in the demonstration, each with a receipt. */
@Singleton
class DemoResponses {
  /** The second word of the receipts of the demonstration that are there to be tried. */
  static final String SECOND_WORD = "lantern";

  static final Set<String> LANGUAGES_TO_TRY = Set.of("en", "ur", "gd", "pl");

  private final Intake intake;
  private final Receipts receipts;
  private final Plans plans;
  private final DemoModeration moderation;
  private final DemoStore store;

  @Inject
  DemoResponses(
      Intake intake, Receipts receipts, Plans plans, DemoModeration moderation, DemoStore store) {
    this.intake = intake;
    this.receipts = receipts;
    this.plans = plans;
    this.moderation = moderation;
    this.store = store;
  }

  /** One response as taken in, with its line of the file. */
  record Loaded(ResponseId id, String receipt, JsonObject line) {}

  List<Loaded> load(Cast cast, Consultation consultation, String file) {
    PlanVersion version =
        plans
            .find(consultation.plan())
            .flatMap(plan -> plans.version(plan, consultation.version()))
            .orElseThrow();
    List<Loaded> loaded = new ArrayList<>();
    Map<String, ReceiptSubject> tried = new LinkedHashMap<>();
    for (String line : DemoFiles.text(file).lines().toList()) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        loaded.add(take(cast, consultation, version, reader.readObject(), tried));
      }
    }
    return loaded;
  }

  private Loaded take(
      Cast cast,
      Consultation consultation,
      PlanVersion version,
      JsonObject line,
      Map<String, ReceiptSubject> tried) {
    Language language = Languages.standard().find(line.getString("lang")).orElseThrow();
    Optional<String> word =
        isToTry(line) && tried.isEmpty() ? Optional.of(SECOND_WORD) : Optional.empty();
    Intake.Sender sender =
        new Intake.Sender(Ids.next().toString(), language, Optional.empty(), word);
    ReceiveOutcome.Received received =
        intake.enterWithReceipt(
            cast.get("moderator"),
            response(consultation, version, language, line),
            sender,
            at(line.getString("received")).plus(Duration.ofHours(2)));
    if (isToTry(line)) {
      shareWord(tried, language, new ReceiptSubject(Intake.KIND, received.id().value()));
    }
    moderation.moderate(cast, received.id(), line);
    store.turnThePage();
    return new Loaded(received.id(), received.code().grouped(), line);
  }

  /** Words are hashed slowly on purpose: it is done once, for the first in any language. */
  private void shareWord(
      Map<String, ReceiptSubject> tried, Language language, ReceiptSubject subject) {
    if (tried.putIfAbsent(language.tag(), subject) == null && tried.size() > 1) {
      receipts.shareWord(tried.values().iterator().next(), subject);
    }
  }

  private static NewResponse response(
      Consultation consultation, PlanVersion version, Language language, JsonObject line) {
    Optional<BlockId> block = version.paragraph(line.getString("block")).map(Paragraph::id);
    return new NewResponse(
        consultation,
        block,
        language,
        line.getString("text"),
        Channel.find(line.getString("channel")).orElseThrow(),
        Consent.find(line.getString("consent")).orElseThrow(),
        given(line, "name"),
        given(line, "organisation"),
        line.getInt("headcount"),
        given(line, "area"),
        at(line.getString("received")),
        given(line, "note"));
  }

  /** Of these, the first in a language has the second word. */
  static boolean isToTry(JsonObject line) {
    return LANGUAGES_TO_TRY.contains(line.getString("lang"))
        && line.getString("channel").equals("web")
        && line.getString("block").equals("b21");
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
  }

  static Optional<String> given(JsonObject line, String name) {
    return Optional.of(line.getString(name, "")).filter(text -> !text.isBlank());
  }
}
