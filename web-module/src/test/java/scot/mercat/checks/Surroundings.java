package scot.mercat.checks;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/**
 * Calls that read what is not given as an argument: the clock, chance, the machine's language or
 * zone. What is decided from them cannot be decided again.
 */
final class Surroundings {
  /** Owner and method, whatever the arguments. */
  private static final Set<String> ALWAYS =
      Set.of(
          "System.currentTimeMillis",
          "System.nanoTime",
          "System.getenv",
          "System.getProperty",
          "Math.random",
          "UUID.randomUUID",
          "SecureRandom.<init>",
          "ThreadLocalRandom.current",
          "RandomGenerator.getDefault",
          "Locale.getDefault",
          "ZoneId.systemDefault",
          "TimeZone.getDefault",
          "Charset.defaultCharset",
          "String.formatted",
          "DateTimeFormatter.ofLocalizedDate",
          "DateTimeFormatter.ofLocalizedTime",
          "DateTimeFormatter.ofLocalizedDateTime");

  /** Owner and method with so few arguments that a default must stand in. */
  private static final Set<String> WITHOUT_ARGUMENTS =
      Set.of(
          "Random.<init>",
          "SplittableRandom.<init>",
          "String.toLowerCase",
          "String.toUpperCase",
          "String.getBytes",
          "NumberFormat.getInstance",
          "NumberFormat.getIntegerInstance",
          "NumberFormat.getPercentInstance",
          "NumberFormat.getCurrencyInstance",
          "Collator.getInstance",
          "BreakIterator.getWordInstance");

  private static final Set<String> WITH_ONE_ARGUMENT =
      Set.of("Collections.shuffle", "DateTimeFormatter.ofPattern");

  private Surroundings() {}

  /** Any of them, {@code now(clock)} included. */
  static DescribedPredicate<JavaAccess<?>> any() {
    return DescribedPredicate.describe(
        "read a clock, chance or the machine's own settings",
        access ->
            access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && (isNow(target) || isSystemClock(target) || isDefault(target)));
  }

  /** Only those that read the machine's clock past the injected one. */
  static DescribedPredicate<JavaAccess<?>> machineClock() {
    return DescribedPredicate.describe(
        "read the machine's clock",
        access ->
            access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && (isSystemClock(target) || (isNow(target) && !takesClock(target))));
  }

  private static boolean isNow(AccessTarget.CodeUnitAccessTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time");
  }

  private static boolean takesClock(AccessTarget.CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.getName().equals("java.time.Clock"));
  }

  private static boolean isSystemClock(AccessTarget.CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return (owner.equals("java.time.Clock") && target.getName().matches("(system|tick).*"))
        || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
        || (owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty());
  }

  private static boolean isDefault(AccessTarget.CodeUnitAccessTarget target) {
    String call = target.getOwner().getSimpleName() + "." + target.getName();
    int arguments = target.getRawParameterTypes().size();
    return ALWAYS.contains(call)
        || (WITHOUT_ARGUMENTS.contains(call) && arguments == 0)
        || (WITH_ONE_ARGUMENT.contains(call) && arguments == 1)
        || isFormatWithoutLocale(target);
  }

  private static boolean isFormatWithoutLocale(AccessTarget.CodeUnitAccessTarget target) {
    return target.getName().equals("format")
        && target.getOwner().getName().equals("java.lang.String")
        && target.getRawParameterTypes().getFirst().getName().equals("java.lang.String");
  }
}
