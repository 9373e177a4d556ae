package scot.mercat.identity.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What somebody typed to sign in. */
public class SignInForm {
  @FormParam("email")
  @DefaultValue("")
  String email;

  @FormParam("password")
  @DefaultValue("")
  String password;

  @FormParam("next")
  @DefaultValue("")
  String next;
}
