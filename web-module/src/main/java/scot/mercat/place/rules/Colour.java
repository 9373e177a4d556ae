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

  /**
   * The same hue at another lightness (CSS Color 4, HSL), at most half as vivid as can be.
   *
   * @param hundredths 0 is black, 100 is white
   */
  Colour atLightness(int hundredths) {
    double lightness = hundredths / 100.0;
    double vivid = Math.min(saturation(), 0.5) * Math.min(lightness, 1 - lightness);
    return new Colour(
        part(0, lightness, vivid), part(8, lightness, vivid), part(4, lightness, vivid));
  }

  private int part(int offset, double lightness, double vivid) {
    double step = (offset + hue() / 30) % 12;
    double swing = Math.clamp(Math.min(step - 3, 9 - step), -1, 1);
    return (int) Math.round(255 * (lightness - vivid * swing));
  }

  private double saturation() {
    double sum = most() + least();
    double spread = most() - least();
    return spread == 0 ? 0 : spread / (255 - Math.abs(sum - 255));
  }

  /** In degrees: 0 is red, 120 is green, 240 is blue. */
  private double hue() {
    double spread = most() - least();
    if (spread == 0) {
      return 0;
    }
    if (most() == red) {
      return ((green - blue) / spread * 60 + 360) % 360;
    }
    return most() == green ? (blue - red) / spread * 60 + 120 : (red - green) / spread * 60 + 240;
  }

  private int most() {
    return Math.max(red, Math.max(green, blue));
  }

  private int least() {
    return Math.min(red, Math.min(green, blue));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
