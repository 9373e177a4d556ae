package scot.mercat.bid.rules;

/** Ends the reading of one line; the others are read on. */
final class LevyMisread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LevyFault fault;

  LevyMisread(LevyFault fault) {
    super(fault.text(), null, false, false);
    this.fault = fault;
  }

  LevyFault fault() {
    return fault;
  }
}
