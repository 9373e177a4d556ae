package scot.mercat.resolution.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.resolution.OpenedVoters.Opened;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterLists;
import scot.mercat.resolution.Voting;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Voice;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** What a member sees and does, by whichever door they came. */
@Singleton
public class VoterScreens {
  private final Resolutions resolutions;
  private final Voting voting;
  private final VoterLists lists;

  @Inject
  public VoterScreens(Resolutions resolutions, Voting voting, VoterLists lists) {
    this.resolutions = resolutions;
    this.voting = voting;
    this.lists = lists;
  }

  /**
   * The resolutions that they were called to.
   *
   * @param here the address of the list without its language
   */
  public Response list(Opened opened, String here) {
    List<ResolutionsPage.Line> lines =
        opened.voter().stream()
            .flatMap(voter ->
                resolutions.of(opened.proposal().id(), voter).stream().map(one -> line(voter, one)))
            .toList();
    return MemberAnswers.page(200, new ResolutionsPage(opened.proposal(), here, lines));
  }

  private ResolutionsPage.Line line(Voter voter, Resolution resolution) {
    boolean hasVoted = voting.voices(voter, resolution).stream().allMatch(Voice::isCast);
    return new ResolutionsPage.Line(resolution, resolutions.phase(resolution), hasVoted);
  }

  public Response show(Opened opened, String here, UUID id, String kept) {
    return find(opened, id)
        .map(one -> page(200, opened, here, one, new Entries(new Form()), FormErrors.NONE, kept))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<Resolution> find(Opened opened, UUID id) {
    return opened.voter().stream()
        .flatMap(voter -> resolutions.of(opened.proposal().id(), voter).stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /**
   * Keeps what was chosen.
   *
   * @param back the whole address of the resolution's page
   */
  public Response vote(Opened opened, String here, UUID id, Form form, String back) {
    Resolution resolution = find(opened, id).orElseThrow(NotFoundException::new);
    Voter voter = opened.voter().orElseThrow();
    Entries typed = new Entries(form);
    Map<UUID, Choice> choices = new HashMap<>();
    FormErrors errors = FormErrors.NONE;
    for (Voice voice : voting.voices(voter, resolution)) {
      String field = ResolutionPage.field(voice);
      Choice.of(typed.text(field)).ifPresent(choice -> choices.put(voice.voterClass(), choice));
      errors =
          errors.when(Choice.of(typed.text(field)).isEmpty(), field, "resolution.error.choice");
    }
    if (errors.isEmpty() && !voting.cast(voter, opened.proposal(), resolution, choices)) {
      errors = FormErrors.of("vote", "resolution.error.not-open");
    }
    return errors.isEmpty()
        ? MemberAnswers.goTo(URI.create(back + "?kept=voted"))
        : page(422, opened, here, resolution, typed, errors, "");
  }

  private Response page(
      int status,
      Opened opened,
      String here,
      Resolution resolution,
      Entries typed,
      FormErrors errors,
      String kept) {
    Voter voter = opened.voter().orElseThrow();
    Phase phase = resolutions.phase(resolution);
    boolean isShown =
        phase == Phase.CLOSED || phase == Phase.OPEN && resolution.terms().isShownOpen();
    return MemberAnswers.page(
        status,
        new ResolutionPage(
            here,
            resolution,
            phase,
            lists.classes(opened.proposal().id()),
            voting.voices(voter, resolution),
            isShown ? resolutions.named(resolution) : List.of(),
            phase == Phase.CLOSED ? Optional.of(resolutions.outcome(resolution)) : Optional.empty(),
            typed,
            errors,
            kept));
  }
}
