package scot.mercat.consultation.web.officer;

import scot.mercat.consultation.rules.State;

/** How a state looks; its word says it first. */
final class Tags {
  private Tags() {}

  static String of(State state) {
    return switch (state) {
      case OPEN, SUBMITTED -> "mercat-tag mercat-tag--part";
      case APPROVED, ANSWERED, ARCHIVED -> "mercat-tag mercat-tag--done";
      case DRAFT, CLOSED, WITHDRAWN -> "mercat-tag mercat-tag--wait";
    };
  }
}
