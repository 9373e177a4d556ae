package scot.mercat.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.identity.Administration;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.identity.rules.Account;
import scot.mercat.place.Places;
import scot.mercat.plan.Plans;

/** What an installation needs before residents can read anything, in the order to do it. */
@Singleton
@Transactional
public class FirstSteps {
  private final Places places;
  private final Administration administration;
  private final Plans plans;

  @Inject
  public FirstSteps(Places places, Administration administration, Plans plans) {
    this.places = places;
    this.administration = administration;
    this.plans = plans;
  }

  /**
   * @param code of its message, {@code desk.first.<code>}
   * @param path where it is done, below the language
   */
  public record Step(String code, String path, boolean isDone) {}

  /**
   * Nothing for whoever does not administer the whole partnership, and nothing once all is done.
   */
  public List<Step> of(Officer officer) {
    if (!officer.is(Role.ADMINISTRATOR) || !isWhole(officer)) {
      return List.of();
    }
    List<Step> steps =
        List.of(
            new Step("partnership", "officer/place/partnership", places.partnership().isPresent()),
            new Step("localities", "officer/place/localities", !places.localities().isEmpty()),
            new Step("help-lines", "officer/place/help-lines", !places.helpLines().isEmpty()),
            new Step(
                "duty-contact", "officer/place/duty-contact", places.dutyContact().isPresent()),
            new Step("officers", "officer/officers/add", haveWriterAndApprover(officer)),
            new Step("plan", officer.is(Role.EDITOR) ? "officer/plans/new" : "", hasPlan()));
    return steps.stream().allMatch(Step::isDone) ? List.of() : steps;
  }

  private boolean isWhole(Officer officer) {
    return places.partnership().map(one -> officer.mayActFor(one.code())).orElse(true);
  }

  private boolean haveWriterAndApprover(Officer officer) {
    List<Account> accounts = administration.list(officer);
    return accounts.stream().anyMatch(one -> one.roles().contains(Role.EDITOR))
        && accounts.stream().anyMatch(one -> one.roles().contains(Role.APPROVER));
  }

  private boolean hasPlan() {
    return !plans.all().isEmpty();
  }
}
