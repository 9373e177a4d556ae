package scot.mercat.receipt.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arguments of messages as text, so that a date or a number that is kept today can be written in
 * any language tomorrow. One a line, led by a letter for its kind.
 */
public final class Arguments {
  private Arguments() {}

  /**
   * @throws IllegalArgumentException for anything but text, whole numbers, dates and instants
   */
  public static String write(List<Object> arguments) {
    return arguments.stream().map(Arguments::line).collect(Collectors.joining("\n"));
  }

  /**
   * @throws IllegalArgumentException for a text that {@link #write} has not made
   */
  public static List<Object> read(String lines) {
    return lines.isEmpty() ? List.of() : lines.lines().map(Arguments::argument).toList();
  }

  private static String line(Object argument) {
    return switch (argument) {
      case String text -> "t" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
      case Integer number -> "n" + number;
      case Long number -> "n" + number;
      case LocalDate date -> "d" + date;
      case Instant instant -> "i" + instant;
      default ->
          throw new IllegalArgumentException("No argument of a message: " + argument.getClass());
    };
  }

  private static Object argument(String line) {
    String rest = line.substring(1);
    return switch (line.charAt(0)) {
      case 't' -> unescaped(rest);
      case 'n' -> Long.valueOf(rest);
      case 'd' -> LocalDate.parse(rest);
      case 'i' -> Instant.parse(rest);
      default -> throw new IllegalArgumentException("No kind of argument: " + line.charAt(0));
    };
  }

  private static String unescaped(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        result.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      } else {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }
}
