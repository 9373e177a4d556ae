package scot.mercat.routes;

import java.util.List;
import java.util.function.Consumer;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** Somebody who asks for pages: a stranger, or an officer who can sign in again when needed. */
public final class Person {
  /** Whose the things of the demonstration are, seen by this person. */
  public enum Side {
    /** Of the partnership whose things they are, or of the body above. */
    OWN,
    /** Of a partner body: what the partnership has is not theirs. */
    OTHER,
    /** Not signed in, or not to the end. */
    NOBODY
  }

  private static final String ACCOUNT = "/en/officer/account";

  private final String name;
  private final Side side;
  private final List<String> roles;
  private final Visitor visitor;
  private final Consumer<Visitor> signIn;

  Person(String name, Side side, List<String> roles, Visitor visitor, Consumer<Visitor> signIn) {
    this.name = name;
    this.side = side;
    this.roles = roles;
    this.visitor = visitor;
    this.signIn = signIn;
    signIn.accept(visitor);
  }

  public Side side() {
    return side;
  }

  Visitor visitor() {
    return visitor;
  }

  public boolean isStranger() {
    return roles.isEmpty();
  }

  public boolean isNamedBy(Endpoint endpoint) {
    return endpoint.isForAnyone()
        || endpoint.roles().orElse(List.of()).stream().anyMatch(roles::contains);
  }

  /** Their browser; they sign in again first where their session is over. */
  public Visitor signedIn() {
    if (!isStranger()) {
      account();
    }
    return visitor;
  }

  private VisitedPage account() {
    VisitedPage page = visitor.get(ACCOUNT);
    if (!isStranger() && page.path().contains("sign-in")) {
      visitor.forgetCookies();
      signIn.accept(visitor);
      return visitor.get(ACCOUNT);
    }
    return page;
  }

  /** What their forms carry. */
  String token() {
    return account().one("main form input[name=token]").val();
  }

  @Override
  public String toString() {
    return name;
  }
}
