package scot.mercat.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.job.rules.HowFar;
import scot.mercat.job.rules.JobOutcome;
import scot.mercat.job.rules.JobState;

/**
 * A piece of long work.
 *
 * @param kind name of its {@link JobKind}
 * @param subject id of what it is about
 * @param body whose officers may see and cancel it
 * @param officer who started it
 * @param attempts how often it was begun
 * @param isCancelAsked somebody wants it to stop; it does at its next step
 */
public record Job(
    UUID id,
    String kind,
    String subject,
    String body,
    UUID officer,
    JobState state,
    HowFar far,
    JobOutcome outcome,
    int attempts,
    Instant created,
    Optional<Instant> ended,
    boolean isCancelAsked) {}
