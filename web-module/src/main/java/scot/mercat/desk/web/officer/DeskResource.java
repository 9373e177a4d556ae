package scot.mercat.desk.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.mercat.desk.FirstSteps;
import scot.mercat.desk.Promises;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where officers come in. */
@Path("{lang}/officer")
public class DeskResource {
  private final List<DeskItems> sources;
  private final FirstSteps steps;
  private final Promises promises;
  private final Clock clock;

  @Inject
  public DeskResource(
      @Any Instance<DeskItems> sources, FirstSteps steps, Promises promises, Clock clock) {
    this.sources = sources.stream().toList();
    this.steps = steps;
    this.promises = promises;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Role.OFFICER)
  public Page desk(@Context SecurityContext security, @PathParam("lang") Language lang) {
    Officer officer = Officer.of(security);
    List<DeskItem> items =
        sources.stream()
            .flatMap(source -> source.of(officer).stream())
            .sorted(Comparator.comparing(DeskItem::urgency))
            .toList();
    return new DeskPage(
        LocalDate.now(clock), steps.of(officer), items, promises.owed(officer, lang));
  }
}
