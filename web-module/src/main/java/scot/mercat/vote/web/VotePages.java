package scot.mercat.vote.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import scot.mercat.place.Places;
import scot.mercat.translations.Language;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;
import scot.mercat.vote.rules.Phase;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The pages on which residents choose, and look at their choice. */
@Singleton
public class VotePages {
  private final Votes votes;
  private final Places places;

  @Inject
  public VotePages(Votes votes, Places places) {
    this.votes = votes;
    this.places = places;
  }

  Optional<Vote> vote(String slug) {
    return votes.ofPublic(slug);
  }

  Phase phase(Vote vote) {
    return votes.phase(vote);
  }

  /**
   * @param token of the form when it comes back; empty for a fresh one
   * @param chosen what is ticked
   */
  Page choose(Language lang, Vote vote, String token, List<String> chosen, FormErrors errors) {
    return new VotePage(
        vote,
        votes.text(vote, lang),
        votes.consultation(vote),
        votes.phase(vote),
        token,
        chosen,
        errors,
        places.helpLines());
  }

  Page check(Language lang, Vote vote, String slug, VoteForm form, FormErrors errors) {
    List<String> chosen = vote.options().stream().filter(form.choices::contains).toList();
    return new CheckPage(
        votes.text(vote, lang),
        "consultations/" + slug,
        form.token,
        chosen,
        form.word,
        errors,
        places.helpLines());
  }
}
