package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  private static final String OLD = "an old secret, long enough";
  private static final String NEW = "a new secret, long enough";

  @Test
  void whatWasSignedIsKnownAgain() {
    Secrets secrets = Secrets.of(List.of(NEW));
    assertThat(secrets.isSignedBy("form", "text", secrets.sign("form", "text"))).isTrue();
    assertThat(secrets.sign("form", "text")).hasSize(32);
  }

  @Test
  void aSignatureForOnePurposeIsWorthNothingForAnother() {
    Secrets secrets = Secrets.of(List.of(NEW));
    assertThat(secrets.isSignedBy("session", "text", secrets.sign("form", "text"))).isFalse();
  }

  @Test
  void aSignatureOfOtherTextIsRefused() {
    Secrets secrets = Secrets.of(List.of(NEW));
    assertThat(secrets.isSignedBy("form", "other text", secrets.sign("form", "text"))).isFalse();
    assertThat(secrets.isSignedBy("form", "text", new byte[0])).isFalse();
  }

  @Test
  void anOldSecretStillVerifiesButSignsNoMore() {
    Secrets before = Secrets.of(List.of(OLD));
    Secrets after = Secrets.of(List.of(NEW, OLD));
    assertThat(after.isSignedBy("form", "text", before.sign("form", "text"))).isTrue();
    assertThat(before.isSignedBy("form", "text", after.sign("form", "text"))).isFalse();
    assertThat(after.allSignatures("form", "text"))
        .hasSize(2)
        .contains(before.sign("form", "text"));
  }

  @Test
  void aShortSecretIsRefusedWithoutBeingTold() {
    assertThatThrownBy(() -> Secrets.of(List.of("hunter2")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("hunter2");
    assertThatThrownBy(() -> Secrets.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutASettingOneIsMadeOnceAndOnlyTheOwnerReadsIt(@TempDir Path folder) throws IOException {
    Settings settings =
        Settings.of(
            setting -> setting == Setting.DATA ? Optional.of(folder.toString()) : Optional.empty());
    byte[] first = Secrets.from(settings).sign("form", "text");
    assertThat(Secrets.from(settings).isSignedBy("form", "text", first)).isTrue();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
        .isEqualTo("rw-------");
  }
}
