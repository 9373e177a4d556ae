package scot.mercat.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/**
 * Keeps U+0000 out: no keyboard makes it, and PostgreSQL cannot keep it (its manual, 8.3). An
 * address with it is not found; in a form it is left out, and what people typed stays.
 */
@Provider
public class NulFilter implements ContainerRequestFilter, ReaderInterceptor {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().toASCIIString().contains("%00")) {
      throw new NotFoundException();
    }
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object read = context.proceed();
    if (read instanceof Form form) {
      clean(form.asMap());
    } else if (read instanceof MultivaluedMap<?, ?> fields) {
      fields.values().forEach(NulFilter::clean);
    }
    return read;
  }

  private static void clean(MultivaluedMap<String, String> fields) {
    fields.values().forEach(NulFilter::clean);
  }

  @SuppressWarnings("unchecked")
  private static void clean(Object values) {
    ((List<Object>) values)
        .replaceAll(value -> value instanceof String text ? without(text) : value);
  }

  public static String without(String text) {
    return text.replace("\0", "");
  }
}
