package scot.mercat.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings; an empty value counts as not set. */
public final class Settings {
  private final Function<Setting, Optional<String>> lookup;

  private Settings(Function<Setting, Optional<String>> lookup) {
    this.lookup = lookup;
  }

  /** Settings of the running server, through MicroProfile Config. */
  public static Settings ofServer() {
    Config config = ConfigProvider.getConfig();
    return new Settings(setting -> config.getOptionalValue(setting.key(), String.class));
  }

  /** Settings of a command, by the same two sources and in the same order as the server's. */
  public static Settings ofCommand() {
    return new Settings(setting ->
        Optional.ofNullable(System.getProperty(setting.key()))
            .or(() -> Optional.ofNullable(System.getenv(setting.variable()))));
  }

  public static Settings of(Function<Setting, Optional<String>> lookup) {
    return new Settings(lookup);
  }

  /** The value, or the default. */
  public String text(Setting setting) {
    return given(setting).orElse(setting.defaultValue());
  }

  /** The value, if somebody set one. */
  public Optional<String> given(Setting setting) {
    return lookup.apply(setting).map(String::strip).filter(value -> !value.isEmpty());
  }

  /**
   * @throws IllegalArgumentException naming the setting when the value is no whole number
   */
  public int number(Setting setting) {
    try {
      return Integer.parseInt(text(setting));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(setting.key() + " must be a whole number", e);
    }
  }

  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  /** The parts of a comma-separated value. */
  public List<String> list(Setting setting) {
    return Stream.of(text(setting).split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** The folder that holds everything Mercat keeps outside the database. */
  public Path dataFolder() {
    return Path.of(text(Setting.DATA)).toAbsolutePath().normalize();
  }
}
