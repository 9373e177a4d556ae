package scot.mercat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.shared.HealthCheck;

/** Whether the program runs, and whether it can do its work: database and search index. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
  private final List<HealthCheck> checks;

  @Inject
  public HealthResource(@Any Instance<HealthCheck> checks) {
    this.checks = checks.stream().toList();
  }

  @GET
  @Path("live")
  @PermitAll
  public Map<String, String> live() {
    return Map.of("status", "UP");
  }

  @GET
  @PermitAll
  public Response ready() {
    Map<String, String> results = new TreeMap<>();
    checks.forEach(check -> results.put(check.name(), isWell(check) ? "UP" : "DOWN"));
    boolean up = !results.containsValue("DOWN");
    results.put("status", up ? "UP" : "DOWN");
    return Response.status(up ? 200 : 503).entity(results).build();
  }

  private static boolean isWell(HealthCheck check) {
    try {
      return check.isWell();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
