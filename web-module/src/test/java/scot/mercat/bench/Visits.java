package scot.mercat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.mercat.bench.Wire.Answer;

/** What residents do, each on a connection of their own. */
record Visits(int port) {
  private static final String PLAN = "/en/plans/harbourhead";
  private static final String VERSION = PLAN + "/v2";
  private static final String FORM = VERSION + "/comment";

  /** So many pages of fifty comments are looked at in turn. */
  private static final int COMMENT_PAGES = 20;

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  /** Reads the plan, which is stored bytes. */
  Task plan() {
    return over((wire, words) -> require(wire.get(PLAN), 200));
  }

  /** Reads fifty of all the comments. */
  Task comments() {
    return over((wire, words) ->
        require(wire.get(VERSION + "/comments?page=" + (1 + words.number(COMMENT_PAGES))), 200));
  }

  /** Looks for one to three words, in any language. */
  Task search() {
    return over((wire, words) -> {
      String language = words.language();
      String question = encode(words.question(language));
      require(wire.get("/" + language + "/search?q=" + question), 200);
    });
  }

  /** Sends another comment from the form that lies open. */
  Task sending() {
    return connection -> {
      Wire wire = new Wire(port);
      Words words = new Words(connection);
      String token = token(require(wire.get(FORM), 200));
      return new Turn(wire, () -> require(wire.post(FORM, form(token, "send", words)), 303));
    };
  }

  /** Somebody new reads the plan, opens the form, sends a comment and is given a code. */
  Task visit() {
    return over((wire, words) -> {
      wire.forgetCookies();
      require(wire.get(PLAN), 200);
      String token = token(require(wire.get(FORM), 200));
      confirm(wire, require(wire.post(FORM, form(token, "send", words)), 303));
    });
  }

  /** The same by way of every page that the form has. */
  Task everyStep() {
    return over((wire, words) -> {
      wire.forgetCookies();
      require(wire.get(PLAN), 200);
      String token = token(require(wire.get(FORM), 200));
      require(wire.post(FORM, form(token, "words", words)), 200);
      require(wire.post(FORM, form(token, "about", words)), 200);
      confirm(wire, require(wire.post(FORM, form(token, "send", words)), 303));
    });
  }

  private interface Doing {
    void once(Wire wire, Words words) throws IOException;
  }

  private interface Sending {
    void once() throws IOException;
  }

  private record Turn(Wire wire, Sending sending) implements Task.Turn {
    @Override
    public void once() throws IOException {
      sending.once();
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  private Task over(Doing doing) {
    return connection -> {
      Wire wire = new Wire(port);
      Words words = new Words(connection);
      return new Turn(wire, () -> doing.once(wire, words));
    };
  }

  private static void confirm(Wire wire, Answer sent) throws IOException {
    URI thanks = URI.create(sent.location());
    String page =
        thanks.getRawQuery() == null
            ? thanks.getRawPath()
            : thanks.getRawPath() + "?" + thanks.getRawQuery();
    require(wire.get(page), 200);
  }

  static String token(Answer form) throws IOException {
    Matcher token = TOKEN.matcher(form.text());
    if (!token.find()) {
      throw new IllegalStateException("The form has no token");
    }
    return token.group(1);
  }

  private static String form(String token, String step, Words words) {
    Map<String, String> fields =
        Map.of(
            "token",
            token,
            "step",
            step,
            "text",
            words.comment("en"),
            "language",
            "en",
            "consent",
            "without-name",
            "website",
            "");
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Answer require(Answer answer, int status) {
    if (answer.status() != status) {
      throw new IllegalStateException("Answered with " + answer.status());
    }
    return answer;
  }
}
