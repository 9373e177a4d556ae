package scot.mercat.shared.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void membersStandInTheOrderInWhichTheyWerePut() {
    assertEquals(
        """
        {
          "approved": true,
          "value": -9223372036854775808,
          "turnout": {
            "voted": 3,
            "kind": "new"
          }
        }\
        """,
        JsonWriter.object(root ->
            root.put("approved", true)
                .put("value", Long.MIN_VALUE)
                .object("turnout", t -> t.put("voted", 3).put("kind", "new"))));
  }

  @Test
  void listsHoldObjectsWordsOrNumbers() {
    assertEquals(
        """
        {
          "tests": [
            {
              "name": "a",
              "within": {
                "n": 1
              }
            },
            {
              "name": "b",
              "within": {
                "n": 1
              }
            }
          ],
          "words": [
            "x",
            "y"
          ],
          "sums": [
            1,
            2
          ]
        }\
        """,
        JsonWriter.object(root ->
            root.list(
                    "tests",
                    List.of("a", "b"),
                    (o, name) -> o.put("name", name).object("within", w -> w.put("n", 1)))
                .texts("words", List.of("x", "y"))
                .numbers("sums", List.of(1L, 2L))));
  }

  @Test
  void whatIsEmptyStaysOnItsLine() {
    assertEquals("{}", JsonWriter.object(root -> {}));
    assertEquals(
        "{\n  \"none\": [],\n  \"nothing\": {},\n  \"last\": false\n}",
        JsonWriter.object(
            root -> root.texts("none", List.of()).object("nothing", o -> {}).put("last", false)));
  }

  @Test
  void anotherReaderReadsTheSameText() {
    StringBuilder all = new StringBuilder("Gàidhlig اردو \uD83D\uDE00");
    for (char c = 0; c < 0x80; c++) {
      all.append(c);
    }
    String written = JsonWriter.object(root -> root.put("\"", all.toString()));
    try (var reader = Json.createReader(new StringReader(written))) {
      JsonObject read = reader.readObject();
      assertEquals(all.toString(), read.getString("\""));
    }
  }

  @Test
  void marksAndControlsAreEscaped() {
    assertEquals(
        "{\n  \"a\": \"\\\" \\\\ \\n \\r \\t \\u0001 \\u001f é\"\n}",
        JsonWriter.object(root -> root.put("a", "\" \\ \n \r \t \u0001 \u001f é")));
  }
}
