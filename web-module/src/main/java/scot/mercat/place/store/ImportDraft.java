package scot.mercat.place.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that an officer has sent in and not yet confirmed.
 *
 * @param kind {@code postcodes}, {@code population} or {@code map}
 * @param notice where its figures come from; empty for other kinds
 */
public record ImportDraft(
    UUID id, String kind, String content, String notice, UUID officer, Instant at) {}
