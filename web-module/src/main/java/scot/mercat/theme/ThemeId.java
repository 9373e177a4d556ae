package scot.mercat.theme;

import java.util.UUID;

/** Names one theme of one consultation. */
public record ThemeId(UUID value) {}
