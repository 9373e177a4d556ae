package scot.mercat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything but assets and stored editions is answered by JAX-RS, from the root. */
@ApplicationPath("/")
public class MercatApplication extends Application {}
