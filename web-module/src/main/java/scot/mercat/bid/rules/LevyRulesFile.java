package scot.mercat.bid.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a levy as text, read. The package's page describes the text.
 *
 * @param rules null where anything is to be put right
 * @param needs which facts of properties those lines ask for that could be read
 * @param faults every one, by line
 */
public record LevyRulesFile(@Nullable LevyRules rules, LevyNeeds needs, List<LevyFault> faults) {
  public LevyRulesFile {
    faults = List.copyOf(faults);
  }

  public static LevyRulesFile read(String text) {
    return new LevyText().read(text);
  }
}
