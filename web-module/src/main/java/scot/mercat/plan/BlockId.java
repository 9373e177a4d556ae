package scot.mercat.plan;

import java.util.UUID;

/** Names one paragraph for ever: through versions, renditions and languages. */
public record BlockId(UUID value) {}
