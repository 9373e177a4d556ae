package scot.mercat.plan.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import scot.mercat.web.TypedDay;

/** What an officer typed to begin a plan. */
public class NewPlanForm {
  @FormParam("kind")
  @DefaultValue("locality")
  String kind = "";

  @FormParam("title")
  @DefaultValue("")
  String title = "";

  @FormParam("locality")
  @DefaultValue("")
  String locality = "";

  @FormParam("from-year")
  @DefaultValue("")
  String fromYear = "";

  @FormParam("from-month")
  @DefaultValue("")
  String fromMonth = "";

  @FormParam("from-day")
  @DefaultValue("")
  String fromDay = "";

  @FormParam("to-year")
  @DefaultValue("")
  String toYear = "";

  @FormParam("to-month")
  @DefaultValue("")
  String toMonth = "";

  @FormParam("to-day")
  @DefaultValue("")
  String toDay = "";

  NewPlanEntries entries() {
    return new NewPlanEntries(
        kind,
        title.strip(),
        locality.strip(),
        new TypedDay(fromDay, fromMonth, fromYear),
        new TypedDay(toDay, toMonth, toYear));
  }
}
