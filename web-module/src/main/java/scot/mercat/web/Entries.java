package scot.mercat.web;

import jakarta.ws.rs.core.Form;
import java.util.Optional;

/** What was typed into a form, without spaces at the ends. */
public record Entries(Form form) {
  public String text(String field) {
    return Optional.ofNullable(form.asMap().getFirst(field)).orElse("").strip();
  }

  public boolean ticked(String field) {
    return !text(field).isEmpty();
  }

  /** A whole number, or -1. */
  public int number(String field) {
    return text(field).matches("[0-9]{1,6}") ? Integer.parseInt(text(field)) : -1;
  }
}
