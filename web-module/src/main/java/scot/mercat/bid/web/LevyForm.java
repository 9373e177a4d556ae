package scot.mercat.bid.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What somebody typed to see what they would pay. It stands in the address and is not kept. */
public class LevyForm {
  /** Whether an answer is wanted; empty on the first visit. */
  @QueryParam("ask")
  @DefaultValue("")
  String ask = "";

  /** Of the proposal in its district; 0 for the newest that has rules. */
  @QueryParam("number")
  @DefaultValue("0")
  int number;

  @QueryParam("value")
  @DefaultValue("")
  String value = "";

  @QueryParam("employees")
  @DefaultValue("")
  String employees = "";

  @QueryParam("kind")
  List<String> kinds = List.of();
}
