package scot.mercat.resolution;

import java.util.Optional;
import java.util.UUID;

/**
 * A member who may vote on resolutions.
 *
 * @param person who they are on the register; nothing for those written in by an officer
 * @param organisation empty for none
 * @param email empty where none was given
 * @param language tag of the one in which they want e-mails; empty where it is not known
 * @param hasCode whether a code was made for them, where they are not on the register
 */
public record Voter(
    UUID id,
    Optional<UUID> person,
    String name,
    String organisation,
    String email,
    String language,
    boolean hasCode) {}
