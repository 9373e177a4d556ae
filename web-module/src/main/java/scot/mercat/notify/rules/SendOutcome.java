package scot.mercat.notify.rules;

/** What came of handing an e-mail to the mail server. */
public sealed interface SendOutcome {
  /** Taken. */
  record Sent() implements SendOutcome {}

  /** Not taken now; it may be later. */
  record Later(SendFault fault) implements SendOutcome {}

  /** Refused for good. */
  record Never(SendFault fault) implements SendOutcome {}

  /** Broken off after the text had begun to travel: nobody knows. */
  record Unclear(SendFault fault) implements SendOutcome {}
}
