package scot.mercat.theme.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.place.Locality;
import scot.mercat.plan.BlockId;
import scot.mercat.theme.NamedParagraph;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;

/** What ids and codes stand for, in the reader's language as far as there are words in it. */
public record Legend(
    List<Theme> themes, List<NamedParagraph> paragraphs, List<Locality> localities) {
  public Legend {
    themes = List.copyOf(themes);
    paragraphs = List.copyOf(paragraphs);
    localities = List.copyOf(localities);
  }

  /** Those of the themes that have the ids, in the order of all. */
  public List<Theme> themes(Set<ThemeId> ids) {
    return themes.stream().filter(theme -> ids.contains(theme.id())).toList();
  }

  public Optional<Theme> theme(ThemeId id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** Empty for a paragraph of another version. */
  public Optional<NamedParagraph> paragraph(BlockId id) {
    return paragraphs.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
  }

  public Optional<NamedParagraph> paragraph(String key) {
    return paragraphs.stream().filter(paragraph -> paragraph.key().equals(key)).findFirst();
  }

  /** The name of the locality; its code where it is none any more. */
  public String area(String code) {
    return localities.stream()
        .filter(locality -> locality.code().equals(code))
        .findFirst()
        .map(Locality::name)
        .orElse(code);
  }
}
