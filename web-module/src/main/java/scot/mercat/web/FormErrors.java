package scot.mercat.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be put right in a form, by field, in the order of the page.
 *
 * @param byField the message's text key and its arguments for each field
 */
public record FormErrors(Map<String, Problem> byField) {
  public static final FormErrors NONE = new FormErrors(Map.of());

  public FormErrors {
    byField = new LinkedHashMap<>(byField);
  }

  /** A message key with what it speaks of. */
  public record Problem(String key, List<Object> arguments) {
    public Problem {
      arguments = List.copyOf(arguments);
    }
  }

  public static FormErrors of(String field, String key, Object... arguments) {
    return NONE.and(field, key, arguments);
  }

  public FormErrors and(String field, String key, Object... arguments) {
    Map<String, Problem> more = new LinkedHashMap<>(byField);
    more.putIfAbsent(field, new Problem(key, List.of(arguments)));
    return new FormErrors(more);
  }

  /** Both; of two problems with one field the first. */
  public FormErrors and(FormErrors others) {
    Map<String, Problem> more = new LinkedHashMap<>(byField);
    others.byField().forEach(more::putIfAbsent);
    return new FormErrors(more);
  }

  /** Adds the problem where the condition holds. */
  public FormErrors when(boolean condition, String field, String key, Object... arguments) {
    return condition ? and(field, key, arguments) : this;
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  public boolean has(String field) {
    return byField.containsKey(field);
  }

  /** The text for the field in the frame's language. */
  public Optional<String> text(Frame frame, String field) {
    return Optional.ofNullable(byField.get(field))
        .map(problem -> frame.say(problem.key(), problem.arguments().toArray()));
  }
}
