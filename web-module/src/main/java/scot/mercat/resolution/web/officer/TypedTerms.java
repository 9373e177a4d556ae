package scot.mercat.resolution.web.officer;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.resolution.ResolutionTerms;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.rules.Majority;
import scot.mercat.resolution.rules.Quorum;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * A resolution as an officer typed it. Times are those of Europe/London.
 *
 * @param offered the classes that can be chosen
 */
public record TypedTerms(Entries entries, List<VoterClass> offered) {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_WORDING = 4_000;
  private static final String OPEN = "open";
  private static final String CLOSED = "closed";

  /** What a new one begins with. */
  static TypedTerms usual(List<VoterClass> offered) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle("measure", Quorum.Measure.PERCENT_OF_MEMBERS.code());
    fields.putSingle("majority", String.valueOf(Majority.LEAST));
    fields.putSingle("shown", CLOSED);
    fields.putSingle("opens-time", "09:00");
    fields.putSingle("closes-time", "17:00");
    return new TypedTerms(new Entries(new Form(fields)), offered);
  }

  static TypedTerms of(ResolutionTerms terms, List<VoterClass> offered) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putSingle("title", terms.title());
    fields.putSingle("wording", terms.wording());
    fields.put("classes", terms.classes().stream().map(UUID::toString).toList());
    fields.putSingle("measure", terms.quorum().measure().code());
    fields.putSingle("quorum", String.valueOf(terms.quorum().figure()));
    fields.putSingle("majority", String.valueOf(terms.majority().percent()));
    fields.putSingle("shown", terms.isShownOpen() ? OPEN : CLOSED);
    putMoment(fields, "opens-", terms.opens());
    putMoment(fields, "closes-", terms.closes());
    return new TypedTerms(new Entries(new Form(fields)), offered);
  }

  private static void putMoment(
      MultivaluedMap<String, String> fields, String prefix, Instant moment) {
    ZonedDateTime time = moment.atZone(CivilTime.ZONE);
    fields.putSingle(prefix + "day", String.valueOf(time.getDayOfMonth()));
    fields.putSingle(prefix + "month", String.valueOf(time.getMonthValue()));
    fields.putSingle(prefix + "year", String.valueOf(time.getYear()));
    fields.putSingle(prefix + "time", time.toLocalTime().toString());
  }

  public String text(String field) {
    return entries.text(field);
  }

  public boolean hasClass(VoterClass one) {
    return Optional.ofNullable(entries.form().asMap().get("classes"))
        .filter(chosen -> chosen.contains(one.id().toString()))
        .isPresent();
  }

  /** What cannot be right, in the order of the page. */
  FormErrors errors() {
    return FormErrors.NONE
        .and(words("title", LONGEST_TITLE))
        .and(words("wording", LONGEST_WORDING))
        .when(classes().isEmpty(), "classes", "resolution.error.classes")
        .when(measure().isEmpty(), "measure", "bid.error.choose")
        .when(quorum().isEmpty(), "quorum", "resolution.error.quorum")
        .when(majority().isEmpty(), "majority", "resolution.error.majority")
        .when(!Set.of(OPEN, CLOSED).contains(text("shown")), "shown", "bid.error.choose")
        .and(momentErrors("opens-"))
        .and(momentErrors("closes-"))
        .when(isBackwards(), "closes-day", "resolution.error.backwards");
  }

  private FormErrors words(String field, int most) {
    return FormErrors.NONE
        .when(text(field).isEmpty(), field, "bid.error.missing")
        .when(text(field).length() > most, field, "bid.error.too-long", most);
  }

  private FormErrors momentErrors(String prefix) {
    return FormErrors.NONE
        .when(day(prefix).isEmpty(), prefix + "day", "bid.error.date")
        .when(time(prefix).isEmpty(), prefix + "time", "resolution.error.time");
  }

  private boolean isBackwards() {
    Optional<Instant> opens = moment("opens-");
    Optional<Instant> closes = moment("closes-");
    return opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get());
  }

  private Set<UUID> classes() {
    return offered.stream().filter(this::hasClass).map(VoterClass::id).collect(Collectors.toSet());
  }

  private Optional<Quorum.Measure> measure() {
    return Quorum.Measure.of(text("measure"));
  }

  private Optional<Quorum> quorum() {
    int figure = entries.number("quorum");
    Quorum.Measure measure = measure().orElse(Quorum.Measure.MEMBERS);
    return figure < 1 || figure > measure.most()
        ? Optional.empty()
        : Optional.of(new Quorum(measure, figure));
  }

  private Optional<Majority> majority() {
    int percent = entries.number("majority");
    return percent < Majority.LEAST || percent > Majority.MOST
        ? Optional.empty()
        : Optional.of(new Majority(percent));
  }

  private Optional<LocalDate> day(String prefix) {
    try {
      return Optional.of(
              LocalDate.of(
                  entries.number(prefix + "year"),
                  entries.number(prefix + "month"),
                  entries.number(prefix + "day")))
          .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalTime> time(String prefix) {
    String typed = text(prefix + "time").replace('.', ':');
    try {
      return typed.matches("[0-9]{1,2}:[0-9]{2}")
          ? Optional.of(LocalTime.parse(typed.length() < 5 ? "0" + typed : typed))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Instant> moment(String prefix) {
    return day(prefix).flatMap(day -> time(prefix).map(time -> CivilTime.at(day, time)));
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  ResolutionTerms terms() {
    return new ResolutionTerms(
        text("title"),
        text("wording"),
        classes(),
        quorum().orElseThrow(),
        majority().orElseThrow(),
        text("shown").equals(OPEN),
        moment("opens-").orElseThrow(),
        moment("closes-").orElseThrow());
  }
}
