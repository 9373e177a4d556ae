package scot.mercat.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;
import scot.mercat.response.Moderating;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Safeguarding;

/** Does with each response of the demonstration what its line says a moderator did. */
@Dependent
class DemoModeration {
  private final Moderating moderating;
  private final Safeguarding safeguarding;

  @Inject
  DemoModeration(Moderating moderating, Safeguarding safeguarding) {
    this.moderating = moderating;
    this.safeguarding = safeguarding;
  }

  void moderate(Cast cast, ResponseId id, JsonObject line) {
    Officer moderator = cast.get("moderator");
    Instant received = DemoResponses.at(line.getString("received"));
    decide(moderator, id, line, received.plus(Duration.ofHours(20)));
    DemoResponses.given(line, "translation")
        .ifPresent(text -> moderating.translate(cast.get("translator"), id, words(line, text)));
    if (line.getBoolean("atRisk", false)) {
      safeguarding.flag(moderator.id().toString(), id, received.plus(Duration.ofMinutes(5)));
      safeguarding.acted(
          moderator.id().toString(),
          id,
          DemoResponses.at(line.getJsonObject("atRiskActed").getString("at")));
    }
  }

  private void decide(Officer moderator, ResponseId id, JsonObject line, Instant at) {
    String decision = line.getString("moderation", "");
    if (decision.startsWith("redacted: ")) {
      moderating.redact(
          moderator,
          id,
          line.getString("redactedText"),
          decision.substring("redacted: ".length()),
          at);
    } else if (decision.startsWith("hidden: ")) {
      moderating.hide(moderator, id, decision.substring("hidden: ".length()), at);
    } else if (!decision.equals("waiting")) {
      moderating.show(moderator, id);
    }
  }

  private static TranslatedWords words(JsonObject line, String text) {
    boolean isMachine = line.getString("translationBy", "").equals("machine");
    return new TranslatedWords(text, isMachine ? "machine" : "Strathmarra translators", isMachine);
  }
}
