package scot.mercat.impact;

import java.util.UUID;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;

/**
 * A paragraph that is as it is because of an answer.
 *
 * @param version the first in which it is so
 */
public record Change(UUID id, PlanId plan, int version, BlockId block) {}
