package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.vote.Counting;
import scot.mercat.vote.Turnout;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.Votes;
import scot.mercat.vote.rules.Phase;
import scot.mercat.web.Page;

/** Votes as officers see them: how they stand, and the declaration of the result. */
@Path("{lang}/officer/vote")
public class VoteDeskResource {
  private final Consultations consultations;
  private final Votes votes;
  private final Counting counting;
  private final OwnVotes own;

  @Inject
  public VoteDeskResource(
      Consultations consultations, Votes votes, Counting counting, OwnVotes own) {
    this.consultations = consultations;
    this.votes = votes;
    this.counting = counting;
    this.own = own;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.ANALYST, Role.TRANSLATOR})
  public Page list(@PathParam("lang") Language lang, @Context SecurityContext security) {
    return new VoteListPage(
        consultations.of(Officer.of(security)).stream().map(c -> row(c, lang)).toList());
  }

  private VoteListPage.Row row(Consultation consultation, Language lang) {
    String phase =
        votes
            .of(consultation.id())
            .map(vote -> votes.phase(vote).name().toLowerCase(Locale.ROOT))
            .orElse("none");
    return new VoteListPage.Row(
        consultation, consultations.text(consultation, lang).title(), phase);
  }

  @GET
  @Path("{consultation}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.ANALYST, Role.TRANSLATOR})
  public Page show(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    String name = consultations.text(consultation, lang).title().text();
    Optional<Vote> vote = votes.of(consultation.id());
    return new VoteDeskPage(
        consultation,
        name,
        vote.orElse(null),
        vote.map(found -> votes.text(found, lang)).orElseGet(() -> new VoteTexts(Map.of())),
        vote.map(votes::phase).orElse(Phase.DRAFT),
        vote.map(votes::turnout).orElseGet(() -> new Turnout(Map.of(), 0)),
        vote.map(counting::sheets).orElse(List.of()),
        vote.flatMap(votes::count).orElse(null),
        vote.map(votes::resultBy).orElse(consultation.closes()),
        vote.map(this::left).orElse(Map.of()));
  }

  /** How many texts each language still lacks, or has of an older English. */
  private Map<Language, Long> left(Vote vote) {
    Map<Language, Long> left = new LinkedHashMap<>();
    for (Language language : Languages.standard().interfaceLanguages()) {
      if (!language.equals(Language.ENGLISH)) {
        left.put(language, votes.text(vote, language).notices());
      }
    }
    return left;
  }

  @POST
  @Path("{consultation}/declare")
  @RolesAllowed(Role.APPROVER)
  public Response declare(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    if (votes.phase(vote) == Phase.COUNTING) {
      counting.declare(officer, vote);
    }
    return back(lang, id);
  }

  static Response back(Language lang, UUID id) {
    return Response.seeOther(URI.create("/" + lang.tag() + "/officer/vote/" + id)).build();
  }
}
