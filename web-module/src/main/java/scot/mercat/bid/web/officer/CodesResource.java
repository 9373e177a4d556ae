package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.MemberCodes;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.CsvText;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Makes the codes for letters, and hands them out in one file for whoever prints the letters. */
@Path("{lang}/officer/bids/{proposal}/codes")
public class CodesResource {
  private static final List<String> HEADING =
      List.of("person_reference", "name", "address", "code");

  private final OwnProposals own;
  private final Register register;
  private final MemberCodes codes;

  @Inject
  public CodesResource(OwnProposals own, Register register, MemberCodes codes) {
    this.own = own;
    this.register = register;
    this.codes = codes;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.get(security, id), FormErrors.NONE);
  }

  /**
   * The answer itself is the file, since the codes are kept nowhere and so can be asked for at no
   * other address.
   */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response make(
      @PathParam("proposal") UUID id, @Context SecurityContext security, Form form) {
    Proposal proposal = own.get(security, id);
    CodesPage page = page(proposal, FormErrors.NONE);
    boolean isSure = page.made().isEmpty() || new Entries(form).ticked("sure");
    FormErrors errors =
        FormErrors.NONE
            .when(!isSure, "sure", "bid.member.codes.error.sure")
            .when(page.persons() == 0, "make", "bid.error.empty");
    if (!errors.isEmpty()) {
      return Response.status(422).entity(page(proposal, errors)).build();
    }
    String name = proposal.district().code() + "-letters.csv";
    return Response.ok(csv(codes.make(Officer.of(security), proposal)), "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static String csv(List<MemberCodes.Letter> letters) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    letters.forEach(letter ->
        rows.add(
            List.of(
                letter.person().reference(),
                letter.person().name(),
                letter.person().address(),
                letter.code().grouped())));
    return CsvText.of(rows);
  }

  private CodesPage page(Proposal proposal, FormErrors errors) {
    return new CodesPage(
        proposal,
        register.persons(proposal.id()),
        codes.checked(proposal.id()),
        codes.made(proposal.id()),
        errors);
  }
}
