package scot.mercat.businessplan.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import scot.mercat.bid.TypedProperty;
import scot.mercat.bid.rules.LevyRules;

/** What somebody typed to see what they would pay. It stands in the address and is not kept. */
public class OptionsForm {
  /** Whether an answer is wanted; empty on the first visit. */
  @QueryParam("ask")
  @DefaultValue("")
  String ask = "";

  @QueryParam("value")
  @DefaultValue("")
  String value = "";

  @QueryParam("employees")
  @DefaultValue("")
  String employees = "";

  @QueryParam("kind")
  List<String> kinds = List.of();

  TypedProperty typed(List<LevyRules> rules) {
    return TypedProperty.of(value, employees, kinds, rules);
  }
}
