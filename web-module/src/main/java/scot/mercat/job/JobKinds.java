package scot.mercat.job;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of work that features supply. */
@Singleton
public class JobKinds {
  private final Map<String, JobKind> kinds;

  @Inject
  public JobKinds(@Any Instance<JobKind> kinds) {
    this.kinds =
        kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
  }

  /** Nothing where the release knows the kind no more. */
  public Optional<JobKind> of(Job job) {
    return Optional.ofNullable(kinds.get(job.kind()));
  }
}
