package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Asked;
import scot.mercat.businessplan.Question;
import scot.mercat.businessplan.Questions;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.identity.Officer;
import scot.mercat.translations.Language;

/** What was asked about a proposal of the demonstration; one question still waits. */
@Singleton
class DemoQuestions {
  private final Questions questions;

  @Inject
  DemoQuestions(Questions questions) {
    this.questions = questions;
  }

  void load(Officer officer, Proposal proposal) {
    DemoFiles.entries("bids/" + proposal.district().code() + ".questions.txt")
        .forEach(entry -> ask(officer, proposal, entry));
  }

  private void ask(Officer officer, Proposal proposal, Entry entry) {
    String question = entry.value("question");
    Asked asked = new Asked(Optional.empty(), "", question, Optional.empty(), Language.ENGLISH);
    UUID id = questions.ask(proposal, asked);
    if (!entry.text().isEmpty()) {
      questions.answer(officer, proposal, find(proposal, id), question, entry.text(), true);
    }
  }

  private Question find(Proposal proposal, UUID id) {
    return questions.of(proposal.id()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
