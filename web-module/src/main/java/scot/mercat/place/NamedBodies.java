package scot.mercat.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import scot.mercat.identity.BodySource;

/** Tells identity which bodies there are. */
@Singleton
public class NamedBodies implements BodySource {
  private final Places places;

  @Inject
  public NamedBodies(Places places) {
    this.places = places;
  }

  @Override
  public List<NamedBody> bodies() {
    Stream<NamedBody> partnership =
        places.partnership().stream().map(p -> new NamedBody(p.code(), p.name()));
    Stream<NamedBody> partners =
        places.bodies().stream().map(body -> new NamedBody(body.code(), body.name()));
    return Stream.concat(partnership, partners).toList();
  }
}
