package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.vote.BallotBox;
import scot.mercat.vote.CastOutcome;
import scot.mercat.vote.Counting;
import scot.mercat.vote.NewVote;
import scot.mercat.vote.PastBallot;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteDesk;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.Votes;
import scot.mercat.vote.rules.BallotRule;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.rules.PaperBatch;

/** Sets up the votes of the demonstration, and brings in what was cast. */
@Singleton
class DemoVotes {
  private static final String FOLDER = "consultations/";

  private final VoteDesk desk;
  private final Votes votes;
  private final BallotBox box;
  private final Counting counting;

  @Inject
  DemoVotes(VoteDesk desk, Votes votes, BallotBox box, Counting counting) {
    this.desk = desk;
    this.votes = votes;
    this.box = box;
    this.counting = counting;
  }

  /** The vote that the consultation's file names, in its languages; the draft has it from then. */
  void define(Cast cast, Consultation draft, Properties consultation) {
    String name = consultation.getProperty("vote");
    Properties p = DemoFiles.properties(FOLDER + name + ".properties");
    List<String> options = List.of(p.getProperty("options").split(",", -1));
    Vote vote =
        desk.define(
            cast.get("editor"),
            draft,
            new NewVote(
                new BallotRule(Integer.parseInt(p.getProperty("choose-up-to"))),
                LocalDate.parse(consultation.getProperty("result-by")),
                options,
                texts(p, options, ".en")));
    for (Language language : Languages.standard().interfaceLanguages()) {
      DemoFiles.find(FOLDER + name + "." + language.tag() + ".properties")
          .map(DemoFiles::parse)
          .map(translated -> texts(translated, options, ""))
          .ifPresent(byKey -> desk.translate(cast.get("translator"), vote, language, byKey));
    }
  }

  private static Map<String, String> texts(Properties p, List<String> options, String suffix) {
    List<String> keys = new ArrayList<>(List.of(VoteTexts.TITLE, VoteTexts.RULE, VoteTexts.ABOUT));
    for (String option : options) {
      keys.add(VoteTexts.labelKey(option));
      keys.add(VoteTexts.explanationKey(option));
    }
    Map<String, String> texts = new HashMap<>();
    keys.forEach(key -> texts.put(key, p.getProperty(key + suffix, "")));
    texts.values().removeIf(String::isBlank);
    return texts;
  }

  /**
   * Brings in what was cast and counted, and the result where it has been declared.
   *
   * @param name of the consultation's files, such as {@code closed}
   * @return a receipt to try
   */
  String bringIn(Cast cast, Consultation consultation, String name) {
    Vote vote = votes.of(consultation.id()).orElseThrow();
    List<PastBallot> past = new ArrayList<>();
    rows(name + "-votes.csv").forEach(cells -> past.add(ballot(cells)));
    String receipt = withReceipt(cast, vote, past.removeLast());
    counting.bringIn(cast.get("editor"), vote, past);
    sheets(cast, vote, name);
    Optional.ofNullable(
            DemoFiles.properties(FOLDER + name + ".properties").getProperty("result-on"))
        .map(LocalDate::parse)
        .ifPresent(
            day -> counting.declare(cast.get("approver"), vote, CivilTime.at(day, LocalTime.NOON)));
    return receipt + "  " + DemoResponses.SECOND_WORD + "  (a vote: " + consultation.slug() + ")";
  }

  private String withReceipt(Cast cast, Vote vote, PastBallot ballot) {
    BallotBox.Form form = new BallotBox.Form(Ids.next().toString(), Language.ENGLISH);
    Optional<String> word = Optional.of(DemoResponses.SECOND_WORD);
    return box.bringIn(cast.get("editor"), vote, ballot, form, word)
            instanceof CastOutcome.Recorded(var receipt)
        ? receipt.code().grouped()
        : "";
  }

  private static PastBallot ballot(List<String> cells) {
    return new PastBallot(
        channel(cells.get(1)),
        List.of(cells.get(2).split(";", -1)),
        DemoResponses.at(cells.get(0)));
  }

  private void sheets(Cast cast, Vote vote, String name) {
    for (List<String> cells : rows(name + "-sheets.csv")) {
      Map<String, Integer> byOption = new HashMap<>();
      for (int i = 0; i < vote.options().size(); i++) {
        byOption.put(vote.options().get(i), Integer.parseInt(cells.get(4 + i)));
      }
      PaperBatch sheet =
          new PaperBatch(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)), byOption);
      List<PaperBatch.Fault> faults =
          counting.enter(
              cast.get("editor"),
              vote,
              channel(cells.get(1)),
              sheet,
              Ids.next().toString(),
              DemoResponses.at(cells.get(0)));
      if (!faults.isEmpty()) {
        throw new IllegalStateException("A sheet of the demonstration cannot be right: " + faults);
      }
    }
  }

  private static Channel channel(String code) {
    return Channel.find(code).orElseThrow();
  }

  /** The cells of each line below the heading; nothing where there is no such file. */
  private static List<List<String>> rows(String file) {
    return DemoFiles.find(FOLDER + file)
        .map(text -> text.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList())
        .orElse(List.of());
  }
}
