package scot.mercat.identity.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.Role;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.NewAccount;
import scot.mercat.notify.EmailAddress;
import scot.mercat.web.FormErrors;

/** What an administrator typed about an officer. */
public class OfficerForm {
  @FormParam("name")
  @DefaultValue("")
  String name = "";

  @FormParam("email")
  @DefaultValue("")
  String email = "";

  @FormParam("body")
  @DefaultValue("")
  String body = "";

  @FormParam("language")
  @DefaultValue("")
  String language = "";

  @FormParam("role")
  List<String> roles = List.of();

  static OfficerForm of(Account account) {
    OfficerForm form = new OfficerForm();
    form.name = account.name();
    form.email = account.email();
    form.body = account.body();
    form.language = account.language();
    form.roles = List.copyOf(account.roles());
    return form;
  }

  /** What stands wrong; a body that was not offered counts as none. */
  FormErrors errors(List<NamedBody> bodies) {
    return FormErrors.NONE
        .when(name.isBlank(), "name", "identity.name.empty")
        .when(name.length() > 120, "name", "identity.name.long")
        .when(EmailAddress.of(email).isEmpty(), "email", "identity.email.bad")
        .when(bodies.stream().noneMatch(b -> b.code().equals(body)), "body", "identity.body.choose")
        .when(roles.isEmpty() || !Role.ALL.containsAll(roles), "role", "identity.roles.choose");
  }

  NewAccount wanted() {
    return new NewAccount(name, email, body, Set.copyOf(roles), language);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String body() {
    return body;
  }

  public String language() {
    return language;
  }

  public boolean has(String role) {
    return roles.contains(role);
  }
}
