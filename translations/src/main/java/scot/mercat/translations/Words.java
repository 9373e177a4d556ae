package scot.mercat.translations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What Mercat says in one language, and how that language writes dates, numbers and lists. Thread
 * safe. Digits are Western unless the language's own custom is otherwise (Sorani, Farsi).
 */
public final class Words {

  private final Language language;
  private final Formats formats;
  private final Catalogue catalogue;

  Words(Language language, Formats formats, Catalogue catalogue) {
    this.language = language;
    this.formats = formats;
    this.catalogue = catalogue;
  }

  /** The language spoken here. */
  public Language language() {
    return language;
  }

  /** Whether there is a message with this key in this language. */
  public boolean has(String key) {
    return catalogue.find(key).isPresent();
  }

  /**
   * The message of a key, with its arguments in place. Numbers are written as the language writes
   * them, with groups (give a year as text, or it becomes 2,026); a {@link LocalDate} as {@link
   * #date(LocalDate)}, an {@link Instant} as {@link #dateTime}. Text is put in as it is (it is not
   * HTML; the page escapes); in a right-to-left language, text with Latin letters or digits is
   * wrapped in U+2068 and U+2069, or the receipt code 1234-5678 would be shown as 5678-1234. A web
   * address is left bare, since programs that make links would take the mark with it.
   *
   * @throws IllegalArgumentException if there is no such message in this language, its pattern is
   *     broken, or it has more arguments than are given; the key and the language are named
   */
  public String say(String key, Object... arguments) {
    Message message =
        catalogue
            .find(key)
            .orElseThrow(
                () -> new IllegalArgumentException("no message " + key + " in " + language.tag()));
    return switch (message) {
      case Message.Fixed(String text) -> text;
      case Message.Filled filled -> fill(key, filled, arguments);
    };
  }

  private String fill(String key, Message.Filled message, Object[] arguments) {
    if (arguments.length < message.arguments()) {
      throw new IllegalArgumentException(
          "message %s in %s needs %d arguments, not %d"
              .formatted(key, language.tag(), message.arguments(), arguments.length));
    }
    var written = new Object[arguments.length];
    for (int i = 0; i < written.length; i++) {
      Object argument = Objects.requireNonNull(arguments[i], key);
      written[i] = written(argument, message.inserted().contains(i));
    }
    return message.formats().format(written);
  }

  private Object written(Object argument, boolean inserted) {
    return switch (argument) {
      case LocalDate date -> date(date);
      case Instant instant -> dateTime(instant);
      case String text when inserted && language.isRtl() -> Isolation.of(text);
      default -> argument;
    };
  }

  /** A date in words, always Gregorian: 30 June 2026, 30mh dhen Ògmhios 2026, 30 جون، 2026. */
  public String date(LocalDate date) {
    return formats.date(date);
  }

  /** The date and the time of day in Europe/London, where every deadline is: to the minute. */
  public String dateTime(Instant instant) {
    return formats.dateTime(instant);
  }

  /** A whole number: 12,345 in English, 12 345 in Polish (with a no-break space). */
  public String number(long number) {
    return formats.number(number);
  }

  /**
   * A share as a whole percentage, halves rounded up: 1 of 8 is 13%. For reading only: counts are
   * compared as integers, never as percentages.
   *
   * @throws IllegalArgumentException if the whole is not above zero
   */
  public String percent(long part, long whole) {
    return formats.percent(part, whole);
  }

  /** A fraction as a percentage with just the digits it has: 0.125 is 12.5%, 0.50 is 50%. */
  public String percent(BigDecimal fraction) {
    return formats.percent(fraction);
  }

  /** Pounds sterling from pence: 7500 is £75, 7550 is £75.50 (pence only where there are any). */
  public String money(long pence) {
    return formats.money(pence);
  }

  /** Items as a phrase: a, b and c. Empty for none. */
  public String list(List<String> items) {
    return formats.list(items);
  }

  /** Compares as the language's dictionaries order; zero for texts that differ in nothing. */
  public int compare(String first, String second) {
    return formats.order().compare(first, second);
  }

  /** The order of {@link #compare}, for sorting. */
  public Comparator<String> order() {
    return this::compare;
  }
}
