package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.FollowUps;
import scot.mercat.response.Intake;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.Themes;

/** Tells each person whose words are in a theme what became of them: on the receipt, by e-mail. */
@Dependent
class Tellings {
  private static final ZoneId SCOTLAND = ZoneId.of("Europe/London");

  private final Themes themes;
  private final Receipts receipts;
  private final FollowUps followUps;
  private final Plans plans;

  @Inject
  Tellings(Themes themes, Receipts receipts, FollowUps followUps, Plans plans) {
    this.themes = themes;
    this.receipts = receipts;
    this.followUps = followUps;
    this.plans = plans;
  }

  int tell(Consultation consultation, Answer answer, Optional<Change> change, Instant at) {
    List<ResponseId> responses = themes.responses(answer.theme());
    List<ReceiptSubject> subjects =
        responses.stream().map(id -> new ReceiptSubject(Intake.KIND, id.value())).toList();
    stages(consultation, answer, change, at).forEach(stage -> receipts.append(subjects, stage));
    followUps.tell(
        responses,
        consultation,
        "impact.mail.decided.subject",
        "impact.mail.decided.text",
        "answers/" + consultation.slug());
    return subjects.size();
  }

  private List<Stage> stages(
      Consultation consultation, Answer answer, Optional<Change> change, Instant at) {
    String page = "answers/" + consultation.slug();
    List<Stage> stages = new ArrayList<>();
    answer
        .consideredOn()
        .map(day -> day.atTime(12, 0).atZone(SCOTLAND).toInstant())
        .ifPresent(
            day -> stages.add(Stage.of("impact.stage.considered", day, answer.consideredBy())));
    stages.add(
        Stage.of("impact.stage." + answer.decision().orElseThrow().code(), at).linkedTo(page));
    change.flatMap(found -> changed(found, at.plusSeconds(1))).ifPresent(stages::add);
    if (answer.state() == ActionState.DONE || answer.state() == ActionState.PROMISE_BROKEN) {
      stages.add(
          Stage.of("impact.stage." + answer.state().code(), at.plusSeconds(2)).linkedTo(page));
    }
    return stages;
  }

  private Optional<Stage> changed(Change change, Instant at) {
    Optional<Plan> plan = plans.find(change.plan());
    return plan.map(found ->
        Stage.of("impact.stage.changed", at)
            .linkedTo(
                "plans/"
                    + found.slug()
                    + "/compare/"
                    + (change.version() - 1)
                    + "/"
                    + change.version()));
  }
}
