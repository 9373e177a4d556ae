package scot.mercat.plan.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import scot.mercat.web.TypedDay;

/** What an officer typed about the check of an Easy Read document. */
public class CheckForm {
  @FormParam("group")
  @DefaultValue("")
  String group = "";

  @FormParam("on-day")
  @DefaultValue("")
  String day = "";

  @FormParam("on-month")
  @DefaultValue("")
  String month = "";

  @FormParam("on-year")
  @DefaultValue("")
  String year = "";

  CheckEntries entries() {
    return new CheckEntries(group.strip(), new TypedDay(day, month, year));
  }
}
