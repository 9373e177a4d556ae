package scot.mercat.response;

import java.util.UUID;

/** Names one response. */
public record ResponseId(UUID value) {}
