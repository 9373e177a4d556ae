package scot.mercat.businessplan.web.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.Preference;
import scot.mercat.businessplan.Preferences;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Where a member sees what they would pay under each option, and says which they prefer. */
@Path("{lang}/member/{token}/options")
public class MemberOptionsResource {
  private final OpenedMembers opened;
  private final LevyOptions options;
  private final Preferences preferences;
  private final MemberOptionsPages pages;

  @Inject
  public MemberOptionsResource(
      OpenedMembers opened,
      LevyOptions options,
      Preferences preferences,
      MemberOptionsPages pages) {
    this.opened = opened;
    this.options = options;
    this.preferences = preferences;
    this.pages = pages;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("token") String token, @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .of(token)
        .map(member -> MemberAnswers.page(200, pages.of(member, token, !kept.isEmpty())))
        .orElseGet(MemberAnswers::expired);
  }

  @POST
  @PermitAll
  public Response say(
      @PathParam("lang") Language lang, @PathParam("token") String token, Form form) {
    return opened
        .of(token)
        .map(member -> say(lang, token, member, new Entries(form)))
        .orElseGet(MemberAnswers::expired);
  }

  private Response say(Language lang, String token, Member member, Entries typed) {
    Optional<UUID> option = option(member, typed.text("option"));
    int most = Preference.LONGEST;
    FormErrors errors =
        FormErrors.NONE
            .when(option.isEmpty(), "option", "bid.error.choose")
            .when(typed.text("reason").length() > most, "reason", "bid.error.too-long", most);
    if (!errors.isEmpty()) {
      return MemberAnswers.page(422, pages.again(member, token, typed, errors));
    }
    return preferences.say(member, option.orElseThrow(), typed.text("reason"))
        ? MemberAnswers.goTo(
            URI.create("/" + lang.tag() + "/member/" + token + "/options?kept=yes"))
        : MemberAnswers.page(
            422,
            pages.again(
                member,
                token,
                typed,
                FormErrors.of("option", "businessplan.options.error.closed")));
  }

  private Optional<UUID> option(Member member, String number) {
    return options.of(member.proposal().id()).stream()
        .filter(option -> number.equals("" + option.number()))
        .map(LevyOption::id)
        .findFirst();
  }
}
