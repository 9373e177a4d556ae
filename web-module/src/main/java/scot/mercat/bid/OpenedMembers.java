package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

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

  public Optional<Member> of(String token) {
    return links.read(token).flatMap(members::find);
  }
}
