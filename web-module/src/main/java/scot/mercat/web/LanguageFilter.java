package scot.mercat.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** An address in a language that is none of ours is not found, whether its page asks or not. */
@Provider
public class LanguageFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String tag = request.getUriInfo().getPathParameters().getFirst("lang");
    if (tag != null && !isOurs(tag)) {
      throw new NotFoundException();
    }
  }

  private static boolean isOurs(String tag) {
    return Languages.standard().find(tag).filter(Language::isInterface).isPresent();
  }
}
