package scot.mercat.businessplan.web.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Member;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRegister;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.Preference;
import scot.mercat.businessplan.Preferences;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.businessplan.web.OptionSum;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Puts together what a member sees of the options. */
@Singleton
class MemberOptionsPages {
  private final LevyOptions options;
  private final Preferences preferences;

  @Inject
  MemberOptionsPages(LevyOptions options, Preferences preferences) {
    this.options = options;
    this.preferences = preferences;
  }

  /** With what they answered before. */
  MemberOptionsPage of(Member member, String token, boolean kept) {
    Optional<Preference> before = preferences.of(member);
    String chosen =
        before.flatMap(preference -> number(member, preference)).map(String::valueOf).orElse("");
    String reason = before.map(Preference::reason).orElse("");
    return page(member, token, chosen, reason, kept && before.isPresent(), FormErrors.NONE);
  }

  /** With what they have just typed. */
  MemberOptionsPage again(Member member, String token, Entries typed, FormErrors errors) {
    return page(member, token, typed.text("option"), typed.text("reason"), false, errors);
  }

  private Optional<Integer> number(Member member, Preference preference) {
    return options.of(member.proposal().id()).stream()
        .filter(option -> option.id().equals(preference.option()))
        .map(LevyOption::number)
        .findFirst();
  }

  /**
   * @throws NotFoundException where members may see no options
   */
  private MemberOptionsPage page(
      Member member, String token, String chosen, String reason, boolean kept, FormErrors errors) {
    ProposalId proposal = member.proposal().id();
    if (!options.isPublic(proposal)) {
      throw new NotFoundException();
    }
    List<LevyProperty> theirs = LevyRegister.properties(member.entries());
    List<OptionSum> sums =
        options.of(proposal).stream().map(option -> OptionSum.of(option, theirs)).toList();
    return new MemberOptionsPage(
        member,
        token,
        options.asking(proposal).orElseThrow(),
        options.state(proposal) == Asking.State.OPEN,
        sums,
        sums.stream()
            .mapToLong(sum -> LevyRegister.withoutEmployees(sum.rules(), theirs))
            .max()
            .orElse(0),
        chosen,
        reason,
        kept,
        errors);
  }
}
