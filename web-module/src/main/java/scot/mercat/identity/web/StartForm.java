package scot.mercat.identity.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.identity.rules.NewAccount;
import scot.mercat.identity.rules.PasswordPolicy;
import scot.mercat.notify.EmailAddress;
import scot.mercat.web.FormErrors;

/** What the first administrator typed. */
public class StartForm {
  @FormParam("code")
  @DefaultValue("")
  String code = "";

  @FormParam("name")
  @DefaultValue("")
  String name = "";

  @FormParam("email")
  @DefaultValue("")
  String email = "";

  @FormParam("body")
  @DefaultValue("")
  String body = "";

  @FormParam("password")
  @DefaultValue("")
  String password = "";

  NewAccount wanted(String language) {
    return new NewAccount(name, email, body, Set.of(Role.ADMINISTRATOR), language);
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(code.isBlank(), "code", "identity.code.empty")
        .when(name.isBlank(), "name", "identity.name.empty")
        .when(name.length() > 120, "name", "identity.name.long")
        .when(EmailAddress.of(email).isEmpty(), "email", "identity.email.bad")
        .when(!body.matches("[a-z][a-z0-9-]{1,39}"), "body", "identity.body.bad")
        .when(
            password.length() < PasswordPolicy.SHORTEST,
            "password",
            "identity.password.short",
            PasswordPolicy.SHORTEST)
        .when(
            password.length() > PasswordPolicy.LONGEST,
            "password",
            "identity.password.long",
            PasswordPolicy.LONGEST);
  }
}
