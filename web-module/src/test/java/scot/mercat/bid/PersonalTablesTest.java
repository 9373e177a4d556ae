package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Tree;

/** Decision 0017 says how long what is kept about people of a district is kept. */
class PersonalTablesTest {
  private static final Pattern MADE =
      Pattern.compile(
          "create table (personal_(?:bid|ballot|support|businessplan|resolution)_\\w+)");
  private static final Pattern DROPPED = Pattern.compile("drop table (personal_\\w+)");
  private static final Pattern TABLE = Pattern.compile("personal_\\w+");

  private static TreeSet<String> tables() {
    String migrations = text("web-module/src/main/resources/db/migration", ".sql");
    TreeSet<String> tables = found(MADE, migrations);
    tables.removeAll(found(DROPPED, migrations));
    return tables;
  }

  private static String text(String folder, String ending) {
    return Tree.files(Tree.TOP.resolve(folder), ending).stream()
        .map(Tree::read)
        .collect(Collectors.joining("\n"));
  }

  private static TreeSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(match.groupCount()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTableOfPersonalDataHasADayOfDeletionThatIsWrittenDown() {
    String decision = text("web-module/decisions", "0017-days-of-deletion.md");
    assertThat(tables()).hasSizeGreaterThan(10);
    assertThat(found(TABLE, decision)).containsAll(tables());
  }

  @Test
  void everyTableOfPersonalDataIsDeletedFromBySomething() {
    String stores =
        text("web-module/src/main/java", "ForgetStore.java")
            + text("web-module/src/main/java", "ImportStore.java");
    assertThat(found(TABLE, stores)).containsAll(tables());
  }
}
