package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;
import scot.mercat.response.Moderating;
import scot.mercat.response.Redaction;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Safeguarding;
import scot.mercat.response.Translating;

/** Does with each response of the demonstration what its line says a moderator did. */
@Singleton
class DemoModeration {
  private final Moderating moderating;
  private final Translating translating;
  private final Safeguarding safeguarding;

  @Inject
  DemoModeration(Moderating moderating, Translating translating, Safeguarding safeguarding) {
    this.moderating = moderating;
    this.translating = translating;
    this.safeguarding = safeguarding;
  }

  void moderate(Cast cast, ResponseId id, JsonObject line) {
    Officer moderator = cast.get("moderator");
    Instant received = DemoResponses.at(line.getString("received"));
    decide(moderator, id, line, received.plus(Duration.ofHours(20)));
    DemoResponses.given(line, "translation")
        .ifPresent(text ->
            translating.translate(
                cast.get("translator"),
                id,
                words(line, text),
                received.plus(Duration.ofHours(30))));
    if (line.getBoolean("atRisk", false)) {
      JsonObject acted = line.getJsonObject("atRiskActed");
      safeguarding.flag(moderator, id, "", received.plus(Duration.ofMinutes(5)));
      safeguarding.acted(
          moderator, id, acted.getString("done"), DemoResponses.at(acted.getString("at")));
    }
  }

  private void decide(Officer moderator, ResponseId id, JsonObject line, Instant at) {
    String decision = line.getString("moderation", "");
    if (decision.startsWith("redacted: ")) {
      String reason = decision.substring("redacted: ".length());
      String shown = line.getString("redactedText");
      moderating.redact(moderator, id, new Redaction(shown, "", reason, Optional.empty()), at);
    } else if (decision.startsWith("hidden: ")) {
      moderating.hide(moderator, id, decision.substring("hidden: ".length()), at);
    } else if (!decision.equals("waiting")) {
      moderating.show(moderator, id, at);
    }
  }

  private static TranslatedWords words(JsonObject line, String text) {
    boolean isMachine = line.getString("translationBy", "").equals("machine");
    return new TranslatedWords(text, isMachine ? "machine" : "Strathmarra translators", isMachine);
  }
}
