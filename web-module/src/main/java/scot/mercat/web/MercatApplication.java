package scot.mercat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything but assets and stored editions is answered by JAX-RS, from the root. */
@ApplicationPath("/")
public class MercatApplication extends Application {
  /** Redirects stay relative: behind a proxy we do not know the scheme that people come by. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
