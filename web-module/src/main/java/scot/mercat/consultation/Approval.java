package scot.mercat.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who let a consultation open.
 *
 * @param officer their id
 * @param name as they were called then
 */
public record Approval(UUID officer, String name, LocalDate on) {}
