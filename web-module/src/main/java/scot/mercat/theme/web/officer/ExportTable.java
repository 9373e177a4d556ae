package scot.mercat.theme.web.officer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.plan.BlockId;
import scot.mercat.response.Response;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.rules.Consent;
import scot.mercat.response.rules.Moderation;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.NamedParagraph;
import scot.mercat.theme.Theme;
import scot.mercat.theme.rules.Cell;
import scot.mercat.translations.Words;

/**
 * What was said, as a table for spreadsheets. It leaves the building, so it holds only what
 * everybody may read: words that a moderator has passed and their author lets be published, a name
 * only with consent, and never how to reach anybody. All else has its row, so that counts agree.
 */
record ExportTable(List<String> heads, List<List<Cell>> rows) {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "day",
          "channel",
          "area",
          "paragraph",
          "people",
          "language",
          "words",
          "translation",
          "translated-by",
          "name",
          "organisation",
          "themes",
          "out-of-scope",
          "left-out");

  private static final List<String> LONG = List.of("words", "translation");

  ExportTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** Whether the column, counted from 0, holds whole texts. */
  static boolean isLong(int column) {
    return LONG.contains(COLUMNS.get(column));
  }

  static ExportTable of(List<CodedResponse> responses, Legend legend, Words words) {
    return new ExportTable(
        COLUMNS.stream().map(column -> words.say("theme.export." + column)).toList(),
        responses.stream().map(one -> row(one, legend, words)).toList());
  }

  private static List<Cell> row(CodedResponse coded, Legend legend, Words words) {
    Response response = coded.response();
    return Stream.of(
            facts(response, legend, words),
            said(response, words),
            Stream.of(
                text(titles(coded, legend)),
                text(coded.outOfScope().orElse("")),
                text(leftOut(coded, words))))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Cell> facts(Response response, Legend legend, Words words) {
    return Stream.of(
        text(response.id().value().toString()),
        new Cell.Day(CivilTime.day(response.receivedAt())),
        text(words.say("response.channel." + response.channel().code())),
        text(response.area().map(legend::area).orElse("")),
        text(response.block().map(block -> paragraph(block, legend)).orElse("")),
        new Cell.Number(response.headcount()),
        text(response.language().autonym()));
  }

  private static Stream<Cell> said(Response response, Words words) {
    if (!response.isPublic()) {
      return Stream.of(text(""), text(""), text(""), text(""), text(""));
    }
    boolean isNamed = response.consent() == Consent.WITH_NAME;
    return Stream.of(
        text(response.text()),
        text(response.translation().map(TranslatedWords::text).orElse("")),
        text(response.translation().map(t -> by(t, words)).orElse("")),
        text(response.name().filter(name -> isNamed).orElse("")),
        text(response.organisation().filter(name -> isNamed).orElse("")));
  }

  private static String titles(CodedResponse coded, Legend legend) {
    return legend.themes(coded.themes()).stream()
        .map(Theme::title)
        .collect(Collectors.joining("; "));
  }

  private static String paragraph(BlockId block, Legend legend) {
    return legend.paragraph(block).map(NamedParagraph::key).orElse("");
  }

  private static String by(TranslatedWords translation, Words words) {
    return translation.isMachine() ? words.say("theme.machine") : translation.by();
  }

  /** Why the words are not here; empty where they are. */
  private static String leftOut(CodedResponse coded, Words words) {
    Response response = coded.response();
    if (coded.isErased()) {
      return words.say("theme.erased");
    }
    if (response.isPublic()) {
      return "";
    }
    if (response.consent() == Consent.NO) {
      return words.say("theme.export.no-consent");
    }
    return words.say(
        response.moderation() == Moderation.WAITING
            ? "theme.export.waiting"
            : "theme.export.hidden");
  }

  private static Cell text(String text) {
    return Cell.of(text);
  }
}
