package scot.mercat.search.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import scot.mercat.search.Kind;
import scot.mercat.search.Question;
import scot.mercat.translations.Language;

/** A question in an address line; what is not understood of it is passed over. */
public class QuestionForm {
  @PathParam("lang")
  private Language language = Language.ENGLISH;

  @QueryParam("q")
  @DefaultValue("")
  private String text = "";

  @QueryParam("kind")
  @DefaultValue("")
  private String kind = "";

  @QueryParam("in")
  @DefaultValue("")
  private String in = "";

  @QueryParam("page")
  @DefaultValue("1")
  private String page = "1";

  public Question question() {
    return new Question(text, language, Kind.find(kind), in.equals("all"), number());
  }

  private int number() {
    return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
  }
}
