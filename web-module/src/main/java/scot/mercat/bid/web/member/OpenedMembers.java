package scot.mercat.bid.web.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberLinks;
import scot.mercat.bid.Members;

/** Finds the member whose page an address opens. */
@Singleton
public class OpenedMembers {
  private final MemberLinks links;
  private final Members members;

  @Inject
  public OpenedMembers(MemberLinks links, Members members) {
    this.links = links;
    this.members = members;
  }

  Optional<Member> of(String token) {
    return links.read(token).flatMap(members::find);
  }
}
