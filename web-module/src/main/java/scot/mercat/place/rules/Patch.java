package scot.mercat.place.rules;

import java.util.List;
import java.util.stream.Stream;

/** One piece of land, with what is cut out of it; rings turn as RFC 7946 asks. */
public record Patch(Ring outer, List<Ring> holes) {
  public Patch {
    outer = outer.turning(true);
    holes = holes.stream().map(hole -> hole.turning(false)).toList();
  }

  public Stream<Ring> rings() {
    return Stream.concat(Stream.of(outer), holes.stream());
  }
}
