package scot.mercat.notify;

import java.util.UUID;

/** Stands for somebody's address wherever the address itself must not be. */
public record RecipientId(UUID value) {}
