package scot.mercat.support.evidence;

import static scot.mercat.support.evidence.EvidenceWords.day;
import static scot.mercat.support.evidence.EvidenceWords.heading;
import static scot.mercat.support.evidence.EvidenceWords.moment;
import static scot.mercat.support.evidence.EvidenceWords.number;
import static scot.mercat.support.evidence.EvidenceWords.percent;
import static scot.mercat.support.evidence.EvidenceWords.row;
import static scot.mercat.support.evidence.EvidenceWords.safe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scot.mercat.bid.Authority;
import scot.mercat.bid.Proposal;
import scot.mercat.support.Figures;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.SupportMethod;
import scot.mercat.support.rules.Entitled;
import scot.mercat.support.rules.Part;
import scot.mercat.support.rules.Tally;
import scot.mercat.support.rules.Threshold;
import scot.mercat.support.rules.Way;

/**
 * The evidence of support as a document to print: plain HTML without anything from elsewhere.
 *
 * @param history the newest first
 */
record EvidenceDocument(
    Support support, List<Figures> history, Optional<Instant> handedIn, Instant madeAt) {
  private static final String STYLE =
      """
      body { font: 12pt/1.4 serif; max-width: 48em; margin: 2em auto; padding: 0 1em; }
      table { border-collapse: collapse; width: 100%; margin: 0 0 1.5em; }
      caption { text-align: start; font-weight: bold; padding: 4pt 0; }
      th, td { border: 1px solid #555; padding: 4pt 6pt; text-align: start; vertical-align: top; }
      tr { break-inside: avoid; } code { overflow-wrap: anywhere; }
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="UTF-8"><title>%1$s</title><style>%2$s</style></head>
      <body>
      <h1>%1$s</h1>
      %3$s</body>
      </html>
      """;

  String html() {
    String title = "Evidence of support: " + safe(support.proposal().district().name());
    String body =
        about() + result() + sums() + method() + register() + steps() + signatories() + files();
    return PAGE.formatted(title, STYLE, body);
  }

  private String about() {
    Proposal proposal = support.proposal();
    String councils =
        proposal.district().authorities().stream()
            .map(Authority::name)
            .collect(Collectors.joining(", "));
    return table(
        "The proposal",
        row("Put forward by", safe(proposal.proposer()))
            + row("Would be run by", safe(proposal.bidBody()))
            + row("Council", safe(councils))
            + row("First day of the term", day(proposal.startsOn()))
            + row("Handed in", handedIn.map(EvidenceWords::moment).orElse("Not handed in yet"))
            + row("This document was made", moment(madeAt)));
  }

  private String result() {
    Part persons = support.tally().persons();
    Threshold threshold = support.threshold();
    String asked =
        threshold.isAsked()
            ? "At least %d%% are asked for%s, which is %s of %s. %s"
                .formatted(
                    threshold.percent(),
                    source(),
                    number(threshold.needed(persons.whole())),
                    number(persons.whole()),
                    threshold.isMet(persons)
                        ? "They have signed."
                        : number(threshold.missing(persons)) + " more have to sign.")
            : "The law of this nation asks for no share.";
    String doubt = threshold.isUnreviewed() ? " No lawyer has checked this figure yet." : "";
    return "<p><strong>%s of %s persons entitled to vote support the proposal: %s%%.</strong> %s%s</p>\n"
        .formatted(number(persons.part()), number(persons.whole()), percent(persons), asked, doubt);
  }

  private String source() {
    return switch (support.proposal().district().nation()) {
      case SCOTLAND -> " (Planning etc. (Scotland) Act 2006, section 38(3))";
      case NORTHERN_IRELAND -> " (Business Improvement Districts Act (Northern Ireland) 2013)";
      case ENGLAND, WALES -> "";
    };
  }

  private String sums() {
    Tally tally = support.tally();
    return table(
        "The sums",
        heading("What is counted", "Signed", "Entitled", "Per cent, rounded down")
            + sum("Persons, each counted once", "", tally.persons())
            + sum("Properties (for information)", "", tally.properties())
            + sum("Rateable value (for information)", "£", tally.pounds()));
  }

  private static String sum(String name, String unit, Part part) {
    return row(name, unit + number(part.part()), unit + number(part.whole()), percent(part) + "%");
  }

  private String method() {
    return support
        .method()
        .map(agreed ->
            table(
                "The method, as agreed with the council before anybody signed",
                row("Agreed on", day(agreed.agreedOn()))
                    + row("Recorded", moment(agreed.recordedAt()))
                    + row("Ways to sign", ways(agreed))
                    + row("Method", safe(agreed.words()))))
        .orElse("");
  }

  private static String ways(SupportMethod method) {
    return List.of(Way.values()).stream()
        .filter(method::allows)
        .map(EvidenceDocument::way)
        .collect(Collectors.joining("; "));
  }

  private static String way(Way way) {
    return switch (way) {
      case ONLINE -> "online, with the code of a letter";
      case PAPER -> "on paper";
    };
  }

  private String register() {
    return "<h2>The register</h2>\n<p>Counted on the register with the fingerprint (SHA-256 of"
        + " register.csv) <code>"
        + support.hash()
        + "</code>.</p>\n";
  }

  private String steps() {
    return table(
        "The figures at each step",
        heading("When", "What was done", "Signed", "Entitled", "Per cent, rounded down", "Register")
            + history.reversed().stream()
                .map(EvidenceDocument::step)
                .collect(Collectors.joining()));
  }

  private static String step(Figures figures) {
    return row(
        moment(figures.at()),
        EvidenceWords.cause(figures.cause()),
        number(figures.persons().part()),
        number(figures.persons().whole()),
        percent(figures.persons()) + "%",
        "<code>" + figures.hash().substring(0, 12) + "…</code>");
  }

  private String signatories() {
    return table(
        "Who signed",
        heading("Person or firm", "Signed by", "Position", "Day", "How", "Properties")
            + support.statements().reversed().stream()
                .filter(support::counts)
                .map(this::signatory)
                .collect(Collectors.joining()));
  }

  private String signatory(Statement statement) {
    String properties =
        support
            .entitled(statement.signer().person())
            .map(Entitled::rights)
            .orElse(List.of())
            .stream()
            .map(right -> safe(right.facts().property().address()))
            .collect(Collectors.joining("<br>"));
    return row(
        safe(statement.signer().name()) + " (" + safe(statement.signer().reference()) + ")",
        safe(statement.signatory().name()),
        safe(statement.signatory().position()),
        day(statement.signedOn()),
        statement.way() == Way.ONLINE ? "Online" : "Paper",
        properties);
  }

  private static String files() {
    return """
    <h2>The other files</h2>
    <ul>
    <li>signatories.csv: who signed, by person and property</li>
    <li>figures.csv: the figures at each step</li>
    <li>register.csv: the vote rights of the register, without names</li>
    </ul>
    """;
  }

  private static String table(String caption, String rows) {
    return "<table><caption>" + caption + "</caption>\n" + rows + "</table>\n";
  }
}
