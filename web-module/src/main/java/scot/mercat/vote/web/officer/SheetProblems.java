package scot.mercat.vote.web.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.vote.Vote;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.rules.PaperBatch;
import scot.mercat.vote.rules.PaperBatch.Fault;
import scot.mercat.web.FormErrors;

/** Reads the numbers of a sheet, and says which cannot be right. */
final class SheetProblems {
  private SheetProblems() {}

  /** What cannot be right; nothing where the sheet can be entered. */
  static FormErrors of(SheetForm form, Vote vote) {
    FormErrors errors = unreadable(form, vote);
    return errors.isEmpty() ? of(batch(form, vote).faults(vote.rule(), vote.options())) : errors;
  }

  /** What is no number, or says not how it came. */
  private static FormErrors unreadable(SheetForm form, Vote vote) {
    FormErrors errors =
        FormErrors.NONE
            .when(
                Channel.find(form.channel).filter(Channel.ENTERED::contains).isEmpty(),
                "channel",
                "vote.enter.error.channel")
            .when(isNoNumber(form.papers), "papers", "vote.sheet.error.papers")
            .when(isNoNumber(form.spoilt), "spoilt", "vote.sheet.error.spoilt");
    Map<String, String> typed = form.byOption(vote.options());
    for (String option : vote.options()) {
      errors =
          errors.when(
              isNoNumber(typed.getOrDefault(option, "")),
              "count-" + option,
              "vote.sheet.error.number");
    }
    return errors;
  }

  /** Only for a form without errors; what was left empty is none. */
  static PaperBatch batch(SheetForm form, Vote vote) {
    Map<String, Integer> votes = new HashMap<>();
    form.byOption(vote.options()).forEach((option, typed) -> votes.put(option, number(typed)));
    return new PaperBatch(number(form.papers), number(form.spoilt), votes);
  }

  private static FormErrors of(List<Fault> faults) {
    FormErrors errors = FormErrors.NONE;
    for (Fault fault : faults) {
      errors =
          switch (fault) {
            case Fault.NoPapers() -> errors.and("papers", "vote.sheet.error.papers");
            case Fault.Spoilt() -> errors.and("spoilt", "vote.sheet.error.spoilt");
            case Fault.TooMany(String option, int good) ->
                errors.and("count-" + option, "vote.sheet.error.too-many", good);
            case Fault.Sum(int sum, int least, int most) ->
                errors.and("papers", "vote.sheet.error.sum", sum, least, most);
          };
    }
    return errors;
  }

  private static boolean isNoNumber(String typed) {
    return !typed.isBlank() && Definition.number(typed.strip()).isEmpty();
  }

  private static int number(String typed) {
    return Definition.number(typed.strip()).orElse(0);
  }
}
