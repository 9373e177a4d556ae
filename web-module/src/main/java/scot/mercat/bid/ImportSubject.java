package scot.mercat.bid;

import java.util.UUID;
import scot.mercat.job.Job;

/** What a job with a register's file is about, as it stands in the job. */
record ImportSubject(ProposalId proposal, UUID draft) {
  static ImportSubject of(Job job) {
    String[] ids = job.subject().split("/", 2);
    return new ImportSubject(new ProposalId(UUID.fromString(ids[0])), UUID.fromString(ids[1]));
  }

  String text() {
    return proposal.value() + "/" + draft;
  }

  /** The page of the proposal for officers, behind the language. */
  String desk() {
    return "officer/bids/" + proposal.value();
  }

  /** The page that says what was found in the file. */
  String review() {
    return desk() + "/import/" + draft;
  }
}
