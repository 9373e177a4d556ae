package scot.mercat.shared.rules;

import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON object (RFC 8259) as indented text, its members in the order in which they were
 * put. There is no way to put a fraction: money and shares are whole numbers of their smallest
 * unit. Characters beyond ASCII stand as they are.
 *
 * <pre>{@code
 * JsonWriter.object(
 *     root -> root.put("approved", true).list("tests", tests, (o, test) -> o.put("name", test.name())));
 * }</pre>
 */
public final class JsonWriter {
  private final StringBuilder text;
  private final String indent;
  private boolean empty = true;

  private JsonWriter(StringBuilder text, String indent) {
    this.text = text;
    this.indent = indent;
  }

  /** The text of an object, without a line end after it. */
  public static String object(Consumer<JsonWriter> content) {
    StringBuilder text = new StringBuilder();
    write(text, "", content);
    return text.toString();
  }

  public JsonWriter put(String name, String value) {
    member(name);
    quote(value);
    return this;
  }

  public JsonWriter put(String name, long value) {
    member(name).append(value);
    return this;
  }

  public JsonWriter put(String name, boolean value) {
    member(name).append(value);
    return this;
  }

  public JsonWriter object(String name, Consumer<JsonWriter> content) {
    member(name);
    write(text, indent + "  ", content);
    return this;
  }

  /** A list of objects, one for each item. */
  public <T> JsonWriter list(
      String name, Iterable<T> items, BiConsumer<JsonWriter, ? super T> content) {
    return writeList(
        name, items, item -> write(text, indent + "    ", o -> content.accept(o, item)));
  }

  public JsonWriter texts(String name, Iterable<String> values) {
    return writeList(name, values, this::quote);
  }

  public JsonWriter numbers(String name, Iterable<Long> values) {
    return writeList(name, values, text::append);
  }

  private <T> JsonWriter writeList(String name, Iterable<T> items, Consumer<T> write) {
    member(name).append('[');
    String mark = "";
    for (T item : items) {
      text.append(mark).append('\n').append(indent).append("    ");
      write.accept(item);
      mark = ",";
    }
    if (!mark.isEmpty()) {
      text.append('\n').append(indent).append("  ");
    }
    text.append(']');
    return this;
  }

  private static void write(StringBuilder text, String indent, Consumer<JsonWriter> content) {
    JsonWriter object = new JsonWriter(text.append('{'), indent);
    content.accept(object);
    if (!object.empty) {
      text.append('\n').append(indent);
    }
    text.append('}');
  }

  private StringBuilder member(String name) {
    text.append(empty ? "\n" : ",\n").append(indent).append("  ");
    empty = false;
    quote(name);
    return text.append(": ");
  }

  private void quote(String value) {
    text.append('"');
    value.chars().forEach(c -> text.append(escaped((char) c)));
    text.append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c);
    };
  }
}
