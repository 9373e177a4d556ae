package scot.mercat.desk;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationLink;
import scot.mercat.consultation.Texts;
import scot.mercat.publication.TitledPlan;

/**
 * What stands on the residents' first page in one language on one day.
 *
 * @param open what closes first comes first
 * @param plans that of the whole area first
 */
public record HomeFacts(List<Open> open, List<TitledPlan> plans) {
  public HomeFacts {
    open = List.copyOf(open);
    plans = List.copyOf(plans);
  }

  /**
   * A consultation that is open, in the reader's words.
   *
   * @param waysIn ways to take part beside a comment, such as a vote
   */
  public record Open(Consultation consultation, Texts texts, List<ConsultationLink.Link> waysIn) {
    public Open {
      waysIn = List.copyOf(waysIn);
    }
  }
}
