package scot.mercat.identity.web.officer;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.identity.BodySource;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.Officer;

/** The bodies that an administrator may give somebody to. */
@Singleton
public class BodyChoices {
  private final List<BodySource> source;

  @Inject
  public BodyChoices(Instance<BodySource> source) {
    this.source = source.stream().toList();
  }

  /** Their own and those below it; their own even before it has been set up. */
  List<NamedBody> of(Officer officer) {
    List<NamedBody> choices = new ArrayList<>(known());
    choices.removeIf(body -> !officer.mayActFor(body.code()));
    if (choices.stream().noneMatch(body -> body.code().equals(officer.body()))) {
      choices.addFirst(new NamedBody(officer.body(), officer.body()));
    }
    return choices;
  }

  private List<NamedBody> known() {
    return source.stream().flatMap(one -> one.bodies().stream()).toList();
  }
}
