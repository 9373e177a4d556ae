package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Entry;
import scot.mercat.identity.Officer;
import scot.mercat.resolution.ClassMember;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.VoterLists;
import scot.mercat.resolution.rules.MemberLines;

/** The members of one district's company: all of the register, and some who joined by choice. */
@Singleton
class DemoMembers {
  private final Districts districts;
  private final Register register;
  private final VoterLists lists;

  @Inject
  DemoMembers(Districts districts, Register register, VoterLists lists) {
    this.districts = districts;
    this.register = register;
    this.lists = lists;
  }

  /**
   * @param classes both of them, that of those who joined by choice first
   * @param members those who joined by choice first
   */
  record Company(Proposal proposal, List<VoterClass> classes, List<ClassMember> members) {}

  Company load(Officer officer, String district) {
    Proposal proposal = districts.proposals(districts.find(district).orElseThrow()).getFirst();
    VoterClass joined = add(officer, proposal, "Voluntary members", true);
    VoterClass payers = add(officer, proposal, "Levy payers", false);
    MemberLines lines =
        MemberLines.written(DemoFiles.text("bids/" + district + ".members.csv"), true);
    lists.addWritten(officer, proposal, joined, lines.lines());
    List<ClassMember> members = new ArrayList<>(lists.members(proposal.id(), joined));
    addOfRegister(officer, proposal, payers, true);
    members.addAll(lists.members(proposal.id(), payers));
    addOfRegister(officer, proposal, joined, false);
    return new Company(proposal, List.of(joined, payers), members);
  }

  /** Those who vote on the levy by law, or those who pay of their own will. */
  private void addOfRegister(
      Officer officer, Proposal proposal, VoterClass voterClass, boolean isVoting) {
    List<MemberLines.Line> lines =
        register.entries(proposal.id()).stream()
            .map(Entry::facts)
            .filter(facts -> facts.isVoting() == isVoting)
            .map(facts -> new MemberLines.Line(facts.person().reference(), "", 1, ""))
            .distinct()
            .toList();
    if (lists.addOfRegister(officer, proposal, voterClass, lines).isPresent()) {
      throw new IllegalStateException("A register of the demonstration does not know its own");
    }
  }

  private VoterClass add(Officer officer, Proposal proposal, String name, boolean isWeighted) {
    UUID id = lists.add(officer, proposal, name, isWeighted).orElseThrow();
    return lists.find(proposal.id(), id).orElseThrow();
  }
}
