package scot.mercat.consultation;

import java.util.UUID;

/** Names one consultation for ever. */
public record ConsultationId(UUID value) {}
