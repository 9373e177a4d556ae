package scot.mercat.theme;

import java.util.Optional;
import java.util.Set;
import scot.mercat.response.Response;

/**
 * A response with what has become of it.
 *
 * @param themes that it is in
 * @param outOfScope why it belongs to none, if that was decided
 * @param isSeen whether an officer has opened it
 */
public record CodedResponse(
    Response response, Set<ThemeId> themes, Optional<String> outOfScope, boolean isSeen) {
  public CodedResponse {
    themes = Set.copyOf(themes);
  }

  /** Whether it has ended nowhere yet. */
  public boolean isToDo() {
    return themes.isEmpty() && outOfScope.isEmpty();
  }

  /** Whether its words are gone because whoever sent them took them back. */
  public boolean isErased() {
    return response.text().isBlank();
  }
}
