package scot.mercat.place.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB; each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

  /** Reads {@code #0f4434}, with or without the hash. */
  public static Optional<Colour> read(String text) {
    String stripped = text.strip();
    if (!HEX.matcher(stripped).matches()) {
      return Optional.empty();
    }
    int rgb = Integer.parseInt(stripped.substring(stripped.length() - 6), 16);
    return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
  }

  static Colour of(String hex) {
    return read(hex).orElseThrow(() -> new IllegalArgumentException(hex));
  }

  /** Such as {@code #0f4434}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Relative luminance (WCAG 2.2): 0 is black, 1 is white. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Contrast ratio (WCAG 2.2), from 1 to 21: black on white is 21. */
  public double contrast(Colour other) {
    double first = luminance() + 0.05;
    double second = other.luminance() + 0.05;
    return first > second ? first / second : second / first;
  }

  /** This colour with so many hundredths of white. */
  Colour lighter(int hundredths) {
    return new Colour(
        toWhite(red, hundredths), toWhite(green, hundredths), toWhite(blue, hundredths));
  }

  private static int toWhite(int part, int hundredths) {
    return part + (255 - part) * hundredths / 100;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
