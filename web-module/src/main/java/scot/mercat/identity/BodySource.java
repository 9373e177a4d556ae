package scot.mercat.identity;

import java.util.List;

/** Knows the partnership and its partner bodies; {@code place} supplies it. */
public interface BodySource {
  /** The partnership first, then its partners by name; empty before any has been set up. */
  List<NamedBody> bodies();

  /** A body as people know it. */
  record NamedBody(String code, String name) {}
}
