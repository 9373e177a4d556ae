package scot.mercat.ballot.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import scot.mercat.shared.rules.JsonWriter;

/**
 * Counts a ballot again, by whoever holds its folder: {@code Recount FOLDER} reads {@code
 * terms.properties}, {@code register.csv} and {@code papers.csv}, and prints the result as JSON.
 * Exit status 0 where it could be counted, approved or not; 2 where it could not, with every fault.
 */
public final class Recount {
  private Recount() {}

  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  /** The exit status. */
  static int run(String[] arguments, PrintStream out, PrintStream faults) {
    if (arguments.length != 1) {
      faults.println("Name one folder: Recount FOLDER");
      return 2;
    }
    try {
      return report(RecountReading.of(folder(Path.of(arguments[0]))), out, faults);
    } catch (NoSuchFileException e) {
      faults.println("There is no file " + e.getFile());
    } catch (CharacterCodingException e) {
      faults.println("A file is not text in UTF-8");
    } catch (IOException e) {
      faults.println("The folder could not be read: " + e);
    }
    return 2;
  }

  private static RecountFolder folder(Path folder) throws IOException {
    return new RecountFolder(
        Files.readString(folder.resolve(RecountFolder.TERMS)),
        Files.readString(folder.resolve(RecountFolder.REGISTER)),
        Files.readString(folder.resolve(RecountFolder.PAPERS)));
  }

  private static int report(RecountReading reading, PrintStream out, PrintStream faults) {
    return switch (reading) {
      case RecountReading.Countable(Ballot ballot) -> {
        out.println(json(Count.of(ballot)));
        yield 0;
      }
      case RecountReading.Bad(var found) -> {
        found.forEach(faults::println);
        yield 2;
      }
    };
  }

  /** What a recount prints, and an export of the application holds beside the folder. */
  public static String json(Result result) {
    return JsonWriter.object(root ->
        root.put("approved", result.isApproved())
            .list("tests", result.conditions(), Recount::write)
            .object(
                "rejected",
                causes -> result.rejected().forEach((cause, n) -> causes.put(cause, (long) n)))
            .object(
                "turnout",
                turnout ->
                    turnout
                        .put("withRejected", result.persons().withRejected())
                        .put("withoutRejected", result.persons().withoutRejected())));
  }

  private static void write(JsonWriter test, Condition condition) {
    test.put("name", condition.name());
    switch (condition) {
      case Condition.Majority majority ->
          test.put("for", majority.inFavour()).put("against", majority.against());
      case Condition.Turnout turnout ->
          test.put("voted", turnout.voted()).put("entitled", turnout.entitled());
    }
    test.put("met", condition.isMet());
  }
}
