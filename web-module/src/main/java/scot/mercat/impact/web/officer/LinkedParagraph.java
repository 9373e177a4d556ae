package scot.mercat.impact.web.officer;

import java.util.UUID;

/**
 * A paragraph that an answer says it changed.
 *
 * @param id of the link
 * @param isPublished whether the version is; until then nobody outside sees the link
 * @param text its plain words, or those before it was removed
 */
public record LinkedParagraph(
    UUID id, int version, boolean isPublished, String key, String text, String reason) {}
