package scot.mercat.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries to find; empty texts ask for nothing in particular.
 *
 * @param action the whole action, or a feature such as {@code response}
 * @param body the code of a body, whose partner bodies are meant too
 * @param before the number of the entry to go on before; zero for the newest
 */
public record AuditQuery(
    String action,
    String actor,
    String body,
    String subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    long before) {}
