package scot.mercat.ballot;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import scot.mercat.ballot.rules.Condition;
import scot.mercat.ballot.rules.Measure;
import scot.mercat.ballot.rules.Result;

/** Reads a declared result back from what was kept of it: the recount's JSON. */
final class DeclaredText {
  private DeclaredText() {}

  static boolean isApproved(String text) {
    return object(text).getBoolean("approved");
  }

  /**
   * @param entitled how many persons the register has, which the text does not tell in every nation
   */
  static Result read(HeldBallot held, String text, int entitled) {
    JsonObject root = object(text);
    SortedMap<String, Integer> rejected = new TreeMap<>();
    JsonObject causes = root.getJsonObject("rejected");
    causes.keySet().forEach(cause -> rejected.put(cause, causes.getInt(cause)));
    JsonObject turnout = root.getJsonObject("turnout");
    return new Result(
        root.getJsonArray("tests").getValuesAs(JsonObject.class).stream()
            .map(test -> condition(held, test))
            .toList(),
        rejected,
        new Result.Persons(
            turnout.getInt("withRejected"), turnout.getInt("withoutRejected"), entitled));
  }

  private static Condition condition(HeldBallot held, JsonObject test) {
    String name = test.getString("name");
    boolean isNumber = name.endsWith("-by-number");
    Measure measure = isNumber ? Measure.NUMBER : Measure.VALUE;
    return name.startsWith("majority")
        ? new Condition.Majority(
            measure,
            number(test, "for"),
            number(test, "against"),
            isNumber ? held.byNumber() : held.byValue())
        : new Condition.Turnout(measure, number(test, "voted"), number(test, "entitled"));
  }

  private static long number(JsonObject test, String field) {
    return test.getJsonNumber(field).longValueExact();
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
