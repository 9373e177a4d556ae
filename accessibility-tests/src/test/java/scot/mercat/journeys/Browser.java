package scot.mercat.journeys;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Chromium as a person has it before them: a size, with JavaScript or without, and a keyboard. */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--force-color-profile=srgb",
          "--lang=en-GB");

  private static final long TALLEST_PICTURE = 5_000;

  private final ChromeDriver driver;
  private final boolean javascript;
  private final Downloads downloads;
  private boolean areScriptsAllowed = true;

  private Browser(ChromeDriver driver, boolean javascript, Downloads downloads) {
    this.driver = driver;
    this.javascript = javascript;
    this.downloads = downloads;
  }

  /** What people hold: an old small phone, or a desk. */
  public enum Size {
    PHONE(360, 740),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    private void apply(ChromeOptions options) {
      if (this == PHONE) {
        Map<String, Object> metrics =
            Map.of("width", width, "height", height, "pixelRatio", 2.0, "touch", true);
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
      } else {
        options.addArguments("--window-size=" + width + "," + height);
      }
    }
  }

  /** Opens a fresh browser that knows nothing yet. */
  public static Browser open(Size size, boolean javascript) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
    options.addArguments(FLAGS);
    size.apply(options);
    Downloads downloads = Downloads.intoAFolderOfTheirOwn();
    options.setExperimentalOption("prefs", downloads.preferences());
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("chromedriver")))
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    Browser browser = new Browser(driver, javascript, downloads);
    browser.allowScripts(javascript);
    return browser;
  }

  private static String program(String... names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Install " + names[0]));
  }

  /** Where scripts are off, those of the page are; what {@link #ask} runs still does. */
  private void allowScripts(boolean allowed) {
    if (allowed == areScriptsAllowed) {
      return;
    }
    areScriptsAllowed = allowed;
    Map<String, Object> value = new HashMap<>(Map.of("value", !allowed));
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", value);
  }

  /** Goes to the address and waits until the page is loaded. */
  public Browser visit(String address) {
    driver.get(address);
    return this;
  }

  /** What the server knows whoever sits here by. */
  public Set<Cookie> cookies() {
    return Set.copyOf(driver.manage().getCookies());
  }

  /** Somebody else sits down here, who left with the cookies; the page stays until the next. */
  public void become(Set<Cookie> cookies) {
    driver.manage().deleteAllCookies();
    cookies.forEach(driver.manage()::addCookie);
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  public String title() {
    return driver.getTitle();
  }

  public WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  public Optional<WebElement> find(String selector) {
    return all(selector).stream().findFirst();
  }

  /** The words of the page's main part, as they are seen. */
  public String text() {
    return one("main").getText();
  }

  /**
   * Types on the keyboard, wherever the focus is; no mouse. Keys that write nothing go to the
   * window: sent to a field for files they would be the name of a file.
   */
  public Browser type(CharSequence... keys) {
    if (Stream.of(keys).allMatch(Keys.class::isInstance)) {
      new Actions(driver).sendKeys(keys).perform();
    } else {
      driver.switchTo().activeElement().sendKeys(keys);
    }
    return this;
  }

  /** Asks the page something by script, also where scripts are off. */
  public @Nullable Object ask(String script, Object... arguments) {
    allowScripts(true);
    try {
      return ((JavascriptExecutor) driver).executeScript(script, arguments);
    } finally {
      allowScripts(javascript);
    }
  }

  /** As {@link #ask}, for a script that calls its last argument when it is done. */
  public @Nullable Object askAndWait(String script, Object... arguments) {
    allowScripts(true);
    try {
      return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    } finally {
      allowScripts(javascript);
    }
  }

  /** Files that this browser was given, in a folder of its own. */
  Downloads downloads() {
    return downloads;
  }

  /** Keeps a picture of the page below {@code target/screenshots}, for people to look at. */
  public void picture(String name) {
    Map<String, Object> wanted = Map.of("captureBeyondViewport", true, "clip", wholePage());
    String png = (String) driver.executeCdpCommand("Page.captureScreenshot", wanted).get("data");
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a very long page only the beginning, so that pictures stay small. */
  private Map<String, Object> wholePage() {
    List<?> size =
        (List<?>)
            Objects.requireNonNull(
                ask("const e = document.documentElement; return [e.scrollWidth, e.scrollHeight]"));
    long height = Math.min(TALLEST_PICTURE, ((Number) size.get(1)).longValue());
    return Map.of("x", 0, "y", 0, "width", size.get(0), "height", height, "scale", 1);
  }

  static String resource(String name) {
    try (InputStream stream = Browser.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("No " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
