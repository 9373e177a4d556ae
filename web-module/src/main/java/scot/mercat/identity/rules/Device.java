package scot.mercat.identity.rules;

import java.util.List;
import java.util.Map;

/** Names a browser and its system from what the browser says of itself; for people to recognise. */
public final class Device {
  private static final String UNKNOWN = "?";

  // In this order: Edge says it is Chrome, Chrome says it is Safari.
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Firefox/", "Firefox"),
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));
  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Windows", "Windows"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Mac OS X", "Mac"),
          Map.entry("Linux", "Linux"));

  private Device() {}

  public static String of(String userAgent) {
    return find(BROWSERS, userAgent) + ", " + find(SYSTEMS, userAgent);
  }

  private static String find(List<Map.Entry<String, String>> names, String userAgent) {
    return names.stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
