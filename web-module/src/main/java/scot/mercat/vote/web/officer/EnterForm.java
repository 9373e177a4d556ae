package scot.mercat.vote.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import scot.mercat.vote.Vote;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.web.VoteProblems;
import scot.mercat.web.FormErrors;

/** One vote as an officer typed it. */
public class EnterForm {
  @FormParam("token")
  @DefaultValue("")
  String token = "";

  @FormParam("channel")
  @DefaultValue("")
  String channel = "";

  @FormParam("choice")
  List<String> choices = List.of();

  FormErrors errors(Vote vote) {
    return FormErrors.NONE
        .when(
            Channel.find(channel).filter(Channel.ENTERED::contains).isEmpty(),
            "channel",
            "vote.enter.error.channel")
        .and(VoteProblems.of(vote.rule().judge(choices, vote.options()), "choices"));
  }

  /** Only for a form without errors. */
  Channel came() {
    return Channel.find(channel).orElseThrow();
  }
}
