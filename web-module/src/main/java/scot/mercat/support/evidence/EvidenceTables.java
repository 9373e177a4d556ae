package scot.mercat.support.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.rules.CsvText;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.support.Figures;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.rules.Entitled;

/** The tables of the evidence, for spreadsheets. */
final class EvidenceTables {
  private static final List<String> SIGNATORIES =
      List.of(
          "person_reference",
          "person",
          "signatory",
          "position",
          "signed_on",
          "way",
          "property_reference",
          "property_address",
          "postcode",
          "value_pounds",
          "share_percent",
          "value_hundredths");

  private static final List<String> FIGURES =
      List.of("at", "cause", "signed", "entitled", "percent_rounded_down", "register_sha256");

  private EvidenceTables() {}

  /** A line for each property on which a counted signatory votes. */
  static String signatories(Support support) {
    List<List<String>> rows = new ArrayList<>(List.of(SIGNATORIES));
    for (Statement statement : support.statements().reversed()) {
      Optional<Entitled> entitled = support.entitled(statement.signer().person());
      if (statement.stands() && entitled.isPresent()) {
        entitled.get().rights().forEach(right -> rows.add(row(statement, right)));
      }
    }
    return CsvText.of(rows);
  }

  private static List<String> row(Statement statement, Entry right) {
    RegisterLine facts = right.facts();
    return List.of(
        facts.person().reference(),
        facts.person().name(),
        statement.signatory().name(),
        statement.signatory().position(),
        statement.signedOn().toString(),
        statement.way().code(),
        facts.property().reference(),
        facts.property().address(),
        facts.property().postcode(),
        String.valueOf(facts.property().pounds()),
        String.valueOf(facts.share()),
        String.valueOf(facts.hundredths()));
  }

  /** A line for each step, in the order in which they happened. */
  static String figures(List<Figures> history) {
    List<List<String>> rows = new ArrayList<>(List.of(FIGURES));
    history.forEach(figures ->
        rows.add(
            List.of(
                figures.at().toString(),
                figures.cause().code(),
                String.valueOf(figures.persons().part()),
                String.valueOf(figures.persons().whole()),
                EvidenceWords.percent(figures.persons()),
                figures.hash())));
    return CsvText.of(rows);
  }
}
