package scot.mercat.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Reads a language, or an id, from the address; what is none of ours is a page not found. */
@Provider
public class LanguageParameter implements ParamConverterProvider {
  private static final ParamConverter<Language> LANGUAGE =
      new ParamConverter<>() {
        @Override
        public Language fromString(String tag) {
          return Languages.standard()
              .find(tag)
              .filter(Language::isInterface)
              .orElseThrow(NotFoundException::new);
        }

        @Override
        public String toString(Language language) {
          return language.tag();
        }
      };

  private static final ParamConverter<UUID> ID =
      new ParamConverter<>() {
        @Override
        public UUID fromString(String text) {
          try {
            return UUID.fromString(text);
          } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
          }
        }

        @Override
        public String toString(UUID id) {
          return id.toString();
        }
      };

  @Override
  @SuppressWarnings("unchecked") // The class was compared just before.
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type.equals(Language.class)) {
      return (ParamConverter<T>) LANGUAGE;
    }
    return type.equals(UUID.class) ? (ParamConverter<T>) ID : null;
  }
}
