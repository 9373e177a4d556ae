package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has its date in the timetable of a ballot. */
public enum Step {
  /** The proposer tells the council and the government that a ballot is meant. */
  INTENTION,
  /**
   * England and Wales: the proposer tells the authority and the government, 84 days before asking.
   */
  NOTIFY,
  /** The proposals are handed in, with copies to the government. */
  PROPOSALS,
  /**
   * The council says whether it vetoes. Before the ballot in Scotland, after it in England, Wales.
   */
  VETO,
  /** The proposer asks for the ballot, and the council tells the ballot holder to hold it. */
  REQUEST,
  /** The first day on which the notice of the ballot may be published. */
  NOTICE_EARLIEST,
  /** The notice of the ballot is published. */
  NOTICE,
  /** The list of those who may vote, and of their proxies. */
  VOTER_LIST,
  /** Each of them is sent a statement of the arrangements. */
  STATEMENT,
  /** The government is sent a copy of the notice. */
  COPY,
  /** The last day on which the day of the ballot can be put off. */
  PUT_OFF,
  /** The last day that it can be put off to. */
  PUT_OFF_LIMIT,
  /** The ballot papers are sent; the last of them, if they go on several days. */
  PAPERS,
  /** A proxy can be named. */
  PROXY,
  /** Who has lost a paper, or had none, can ask for another. */
  LOST,
  /** The naming of a proxy can be taken back. */
  PROXY_CANCEL,
  /** A spoilt paper that has come back by then is replaced. */
  SPOILT,
  /** The day of the ballot. */
  DAY,
  /** The last minute at which a paper counts. */
  CLOSE,
  /** The count and the declaration. */
  RESULT,
  /** The government can be asked to declare the ballot void. */
  CHALLENGE,
  /** The papers are kept, then destroyed unless a court orders otherwise. */
  RETENTION;

  /** As tables, messages and files name it, such as {@code proxy-cancel}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Step> of(String code) {
    return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
