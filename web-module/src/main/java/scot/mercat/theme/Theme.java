package scot.mercat.theme;

import scot.mercat.consultation.ConsultationId;
import scot.mercat.translations.Language;

/**
 * Something that several people said.
 *
 * @param code short name in addresses, unique within the consultation
 * @param title in the reader's language where there is a current title, else in English
 * @param language of the title
 */
public record Theme(
    ThemeId id, ConsultationId consultation, String code, String title, Language language) {}
