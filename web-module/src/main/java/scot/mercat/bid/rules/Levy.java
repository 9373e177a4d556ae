package scot.mercat.bid.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command {@code Levy RULES PROPERTIES.csv}: prints what each property owes in each year, with
 * every step of the sum, as JSON in pence. Exit status 0 where it could be worked out, 2 with each
 * bad line where not. The package's page describes both files and the answer.
 */
public final class Levy {
  private static final int BAD = 2;

  private Levy() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 2) {
      err.println("Usage: Levy RULES PROPERTIES.csv");
      return BAD;
    }
    Optional<String> rules = read(arguments.getFirst(), err);
    Optional<String> table = read(arguments.getLast(), err);
    return rules.isEmpty() || table.isEmpty()
        ? BAD
        : report(LevyRulesFile.read(rules.get()), table.get(), out, err);
  }

  private static Optional<String> read(String file, PrintStream err) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException e) {
      err.println("There is no such file, or it is no text in UTF-8: " + file);
      return Optional.empty();
    }
  }

  private static int report(LevyRulesFile file, String table, PrintStream out, PrintStream err) {
    LevyPropertiesFile properties = LevyPropertiesFile.read(table, file.needs());
    file.faults().forEach(fault -> err.println("RULES " + fault.text()));
    properties.faults().forEach(fault -> err.println("PROPERTIES " + fault.text()));
    LevyRules rules = file.rules();
    if (rules == null || !properties.faults().isEmpty()) {
      return BAD;
    }
    out.println(LevyReport.json(LevyRoll.of(rules, properties.properties())));
    return 0;
  }
}
