package scot.mercat.plan;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.plan.rules.PlanKind;

/**
 * A plan apart from its words.
 *
 * @param slug its name in addresses
 * @param body code of the body that answers for it
 * @param locality code of its locality; empty for a plan of the whole area
 */
public record Plan(
    PlanId id,
    String slug,
    String body,
    PlanKind kind,
    Optional<String> locality,
    LocalDate from,
    LocalDate to) {}
