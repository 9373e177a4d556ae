package scot.mercat.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import scot.mercat.shared.OwnerOnly;
import scot.mercat.shared.Settings;

/** The file with the first administrator's code, which only the owner of the data folder reads. */
record StartFile(Path folder) {
  private static final String NAME = "first-administrator.txt";

  static StartFile of(Settings settings) {
    return new StartFile(settings.dataFolder());
  }

  Path path() {
    return folder.resolve(NAME);
  }

  Optional<String> code() {
    try {
      return Files.exists(path())
          ? Optional.of(Files.readString(path()).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String code) {
    try {
      OwnerOnly.write(OwnerOnly.folder(folder).resolve(NAME), code + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
