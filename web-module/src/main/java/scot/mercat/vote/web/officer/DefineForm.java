package scot.mercat.vote.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** A vote as it is typed; lists have one entry for each row of the form. */
public class DefineForm {
  @FormParam("title")
  @DefaultValue("")
  String title = "";

  @FormParam("rule")
  @DefaultValue("")
  String rule = "";

  @FormParam("about")
  @DefaultValue("")
  String about = "";

  @FormParam("most")
  @DefaultValue("")
  String most = "";

  @FormParam("day")
  @DefaultValue("")
  String day = "";

  @FormParam("month")
  @DefaultValue("")
  String month = "";

  @FormParam("year")
  @DefaultValue("")
  String year = "";

  @FormParam("label")
  List<String> labels = List.of();

  @FormParam("explanation")
  List<String> explanations = List.of();
}
