package scot.mercat.plan;

import java.util.UUID;

/** Names one plan for ever, whatever its versions say. */
public record PlanId(UUID value) {}
