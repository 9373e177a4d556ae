package scot.mercat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.OfficerWithPhone;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** Whose accounts an administrator sees, and from where the demonstration's accounts work. */
class BodiesIT {
  private static final String PASSWORD = "nine geese cross the frozen moss";

  private static final DemoFile DEMO = DemoFile.of(SharedMercat.get());

  private static Visitor administrator() {
    return DEMO.officer("administrator").in(SharedMercat.visitor());
  }

  /** Somebody new who administers the health service alone. */
  private static Visitor administratorOfThePartner(String email) {
    Visitor admin = administrator();
    VisitedPage invited =
        admin.submit(
            admin.get("/en/officer/officers/add"),
            Map.of(
                "name",
                "Nell Test",
                "email",
                email,
                "body",
                "strathmarra/nhs",
                "role",
                "administrator"));
    Visitor visitor = SharedMercat.visitor();
    String link = invited.text(".mercat-receipt bdi").strip();
    visitor.submit(
        visitor.get(link.replaceAll("https?://[^/]+", "")), Map.of("password", PASSWORD));
    return OfficerWithPhone.first(SharedMercat::visitor, email, PASSWORD).signedIn(0);
  }

  @Test
  void anAdministratorOfAPartnerSeesAndChangesNobodyElses() {
    Visitor partner = administratorOfThePartner("nell@nhs.example");
    VisitedPage list = partner.get("/en/officer/officers");
    assertThat(list.text()).contains("Catriona MacInnes").doesNotContain("Iain Buchan");
    String iain = path("Iain Buchan");
    assertThat(partner.get(iain).status()).isEqualTo(404);
    VisitedPage own = partner.get(partner.click(list, "Catriona").path());
    String token = own.one("main form input[name=token]").val();
    for (String deed : new String[] {"", "/disable", "/sessions", "/second-factor", "/invite"}) {
      VisitedPage answer = partner.post(iain + deed, Map.of("token", java.util.List.of(token)));
      assertThat(answer.status()).as(deed).isEqualTo(404);
    }
    assertThat(administrator().get(iain).text("main .mercat-tag")).isEqualTo("Demonstration");
  }

  @Test
  void anAdministratorOfAPartnerAddsNobodyToThePartnership() {
    Visitor partner = administratorOfThePartner("nora@nhs.example");
    VisitedPage form = partner.get("/en/officer/officers/add");
    assertThat(form.elements("#body option").stream().map(Element::val))
        .containsExactly("strathmarra/nhs");
    VisitedPage refused =
        partner.submit(
            form,
            Map.of(
                "name",
                "Mallory",
                "email",
                "m@nhs.example",
                "body",
                "strathmarra",
                "role",
                "editor"));
    assertThat(refused.status()).isEqualTo(422);
  }

  private static String path(String name) {
    Visitor admin = administrator();
    return admin.click(admin.get("/en/officer/officers"), name).path();
  }

  /** However the header reads: who comes through a proxy is not at this machine. */
  @Test
  void theDemonstrationsAccountsWorkOnThisMachineOnly() {
    DemoFile.SignIn editor = DEMO.officer("editor");
    for (String from : new String[] {"203.0.113.9", "127.0.0.1", ""}) {
      Visitor visitor = SharedMercat.visitor().with("X-Forwarded-For", from);
      VisitedPage refused =
          OfficerWithPhone.password(visitor, editor.email(), editor.password(), "/en/officer");
      assertThat(refused.status()).as(from).isEqualTo(422);
      assertThat(refused.text()).contains("It works only on the computer that runs Mercat");
    }
  }

  @Test
  void aSessionOfTheDemonstrationDoesNotTravel() {
    Visitor visitor = DEMO.officer("editor").in(SharedMercat.visitor());
    assertThat(visitor.get("/en/officer/account").path()).isEqualTo("/en/officer/account");
    visitor.with("X-Forwarded-For", "203.0.113.9");
    assertThat(visitor.get("/en/officer/account").path()).isEqualTo("/en/officer/sign-in");
  }
}
