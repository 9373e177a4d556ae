package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import scot.mercat.checks.MessageKeys;

/** Each text that is asked for exists, and each that exists is asked for. */
class MessageKeysTest {
  private static final MessageKeys KEYS = MessageKeys.ofTree();

  @Test
  void everyKeyAskedForIsInTheEnglishMessages() {
    assertThat(KEYS.absent()).isEmpty();
  }

  /** Under -Pfull: words are often ready before the page that says them. */
  @Test
  @EnabledIfSystemProperty(named = "mercat.full", matches = "true")
  void noMessageIsUnused() {
    assertThat(KEYS.unused()).isEmpty();
  }

  @Test
  void aKeyThatIsNotThereIsSeen() {
    String source = "frame.say(\"plan.title\"); frame.say(\"plan.kind.\" + kind);";
    assertThat(new MessageKeys(Set.of("plan.other"), source).absent())
        .containsExactly("plan.kind.*", "plan.title");
  }

  @Test
  void aMessageThatNobodyAsksForIsSeen() {
    String source = "frame.say(\"plan.title\"); frame.say(\"plan.kind.\" + kind);";
    Set<String> messages = new TreeSet<>(Set.of("plan.title", "plan.kind.loip", "plan.old"));
    assertThat(new MessageKeys(messages, source).unused()).containsExactly("plan.old");
  }

  /** The page of the audit log asks for its names of actions by what was written there. */
  @Test
  void theNameOfAnActionIsAskedForByWhateverWritesTheAction() {
    String source = "log.append(officer, \"plan.created\");";
    Set<String> messages = new TreeSet<>(Set.of("plan.deed.created", "plan.deed.undone"));
    assertThat(new MessageKeys(messages, source).unused()).containsExactly("plan.deed.undone");
  }
}
