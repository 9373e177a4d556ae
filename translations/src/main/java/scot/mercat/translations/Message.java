package scot.mercat.translations;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.HashSet;
import java.util.Set;

/** One message of one language, compiled. */
sealed interface Message {

  /** Without arguments: the text itself, ready. */
  record Fixed(String text) implements Message {}

  /**
   * With arguments.
   *
   * @param arguments how many are needed: one more than the highest number in the pattern
   * @param inserted the numbers whose value is put in as it is, and decides nothing
   */
  record Filled(Pool<MessageFormat> formats, int arguments, Set<Integer> inserted)
      implements Message {}

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is not one, naming key and language
   */
  static Message of(String key, String text, Language language) {
    try {
      var pattern = new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL).parse(text);
      if (pattern.hasNamedArguments()) {
        throw new IllegalArgumentException("arguments are numbered, not named");
      }
      var format = new MessageFormat("", language.locale());
      format.applyPattern(text, ApostropheMode.DOUBLE_OPTIONAL);
      int arguments = arguments(pattern);
      return arguments == 0
          ? new Fixed(format.format(new Object[0]))
          : new Filled(new Pool<>(format), arguments, inserted(pattern));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "message " + key + " in " + language.tag() + " is no valid pattern: " + text, e);
    }
  }

  private static int arguments(MessagePattern pattern) {
    int arguments = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
        arguments = Math.max(arguments, pattern.getPart(i).getValue() + 1);
      }
    }
    return arguments;
  }

  private static Set<Integer> inserted(MessagePattern pattern) {
    var inserted = new HashSet<Integer>();
    var deciding = new HashSet<Integer>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        int number = pattern.getPart(i + 1).getValue();
        (part.getArgType() == ArgType.NONE ? inserted : deciding).add(number);
      }
    }
    inserted.removeAll(deciding);
    return Set.copyOf(inserted);
  }
}
