package scot.mercat.plan.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import scot.mercat.web.TypedDay;

/** What an officer typed for one paragraph. */
public class ParagraphForm {
  @FormParam("kind")
  @DefaultValue("text")
  String kind = "";

  @FormParam("level")
  @DefaultValue("2")
  String level = "";

  @FormParam("full")
  @DefaultValue("")
  String full = "";

  @FormParam("plain")
  @DefaultValue("")
  String plain = "";

  @FormParam("owner")
  @DefaultValue("")
  String owner = "";

  @FormParam("due-day")
  @DefaultValue("")
  String day = "";

  @FormParam("due-month")
  @DefaultValue("")
  String month = "";

  @FormParam("due-year")
  @DefaultValue("")
  String year = "";

  @FormParam("status")
  @DefaultValue("")
  String status = "";

  @FormParam("baseline")
  @DefaultValue("")
  String baseline = "";

  @FormParam("now")
  @DefaultValue("")
  String now = "";

  @FormParam("target")
  @DefaultValue("")
  String target = "";

  @FormParam("unit")
  @DefaultValue("")
  String unit = "";

  /** The paragraph that the new one is to follow. */
  @FormParam("after")
  @DefaultValue("")
  String after = "";

  /** The fingerprint of what the officer had before them. */
  @FormParam("seen")
  @DefaultValue("")
  String seen = "";

  ParagraphEntries entries() {
    return new ParagraphEntries(
        kind,
        level,
        full,
        plain,
        new ActionEntries(owner.strip(), new TypedDay(day, month, year), status),
        new FigureEntries(baseline.strip(), now.strip(), target.strip(), unit));
  }
}
