package scot.mercat.bid.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The rules of a levy as an officer typed them. */
public class LevyRulesForm {
  @FormParam("rules")
  @DefaultValue("")
  String rules = "";
}
