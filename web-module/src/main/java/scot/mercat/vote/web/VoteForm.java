package scot.mercat.vote.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** What a resident's browser sends; both pages of the form send all of it. */
public class VoteForm {
  @FormParam("token")
  @DefaultValue("")
  String token;

  @FormParam("choice")
  List<String> choices;

  /** A field that people do not see; whoever fills it in is asked to look again. */
  @FormParam("website")
  @DefaultValue("")
  String trap;

  @FormParam("word")
  @DefaultValue("")
  String word;
}
