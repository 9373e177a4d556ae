package scot.mercat.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a row's {@link UUID} be empty; EclipseLink 4's own conversion fails on an empty column. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<@Nullable UUID, @Nullable Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
