package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Tree;

/** Decision 0019 says how long what is kept about people of a district is kept. */
class PersonalTablesTest {
  private static final Pattern MADE =
      Pattern.compile(
          "create table (personal_(?:bid|ballot|support|businessplan|resolution)_\\w+)");
  private static final Pattern DROPPED = Pattern.compile("drop table (personal_\\w+)");
  private static final Pattern DELETED = Pattern.compile("delete from (personal_\\w+)");
  private static final Pattern HANGING =
      Pattern.compile("create table (personal_\\w+) \\([^;]*on delete cascade");
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
    String decision = text("web-module/decisions", "0019-days-of-deletion.md");
    assertThat(tables()).hasSizeGreaterThan(10);
    assertThat(found(TABLE, decision)).containsAll(tables());
  }

  /** By the duty, by a deletion of its own, or with the row of another that it hangs on. */
  @Test
  void everyTableOfPersonalDataIsDeletedFromBySomething() {
    TreeSet<String> left = tables();
    left.removeAll(found(TABLE, text("web-module/src/main/java", "ForgetStore.java")));
    left.removeAll(found(DELETED, text("web-module/src/main/java", "Store.java")));
    left.removeAll(found(HANGING, text("web-module/src/main/resources/db/migration", ".sql")));
    assertThat(left).isEmpty();
  }
}
