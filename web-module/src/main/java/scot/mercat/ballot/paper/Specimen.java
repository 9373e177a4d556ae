package scot.mercat.ballot.paper;

import java.util.List;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.Serial;

/** Papers of a voter whom nobody is, to look at before the words are approved. */
public final class Specimen {
  private static final List<String> PROPERTY = List.of("1 Example Street", "Example Town");

  private Specimen() {}

  /** One in each form. */
  public static List<PaperDetails> papers() {
    return List.of(paper(PaperForm.STANDARD), paper(PaperForm.LARGE_PRINT));
  }

  private static PaperDetails paper(PaperForm form) {
    return new PaperDetails(
        Serial.of(Serial.LARGEST_BALLOT, Serial.LARGEST_PAPER),
        PaperCode.of(new byte[16]),
        "Example Traders Limited",
        "",
        PROPERTY,
        PROPERTY,
        form,
        false);
  }
}
