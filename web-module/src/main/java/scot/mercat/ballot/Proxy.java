package scot.mercat.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who signs a paper for its voter.
 *
 * @param address where the paper is sent on to
 */
public record Proxy(UUID id, String name, String address, Instant appointed) {}
