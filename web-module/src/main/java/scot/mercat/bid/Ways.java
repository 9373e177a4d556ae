package scot.mercat.bid;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** All ways to pages of features above this one. */
@Singleton
public class Ways {
  private final List<ProposalWays> sources;

  @Inject
  public Ways(@Any Instance<ProposalWays> sources) {
    this.sources =
        sources.stream().sorted(Comparator.comparing(way -> way.getClass().getName())).toList();
  }

  /** Those that a page shows. */
  public List<ProposalWay> of(Proposal proposal, ProposalWay.From from) {
    return sources.stream()
        .flatMap(source -> source.of(proposal).stream())
        .filter(way -> way.from() == from)
        .toList();
  }
}
