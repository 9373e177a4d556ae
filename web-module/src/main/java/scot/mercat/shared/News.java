package scot.mercat.shared;

import java.time.Instant;

/**
 * Something that became true, as told by {@link Outbox}.
 *
 * @param topic what kind of news
 * @param subject the id of what it is about
 */
public record News(OutboxPosition position, String topic, String subject, Instant at) {}
