package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Editions;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** The newest plain edition of each plan in each language, paragraph by paragraph. */
@Singleton
public class PlanTexts implements TextSource {
  private final Plans plans;
  private final Editions editions;

  @Inject
  public PlanTexts(Plans plans, Editions editions) {
    this.plans = plans;
    this.editions = editions;
  }

  @Override
  public String topic() {
    return Editions.TOPIC;
  }

  @Override
  public void subjects(Consumer<List<String>> reader) {
    plans.all().forEach(plan -> reader.accept(List.of(plan.slug())));
  }

  @Override
  public Map<String, List<Readable>> about(List<String> slugs) {
    Map<String, List<Readable>> found = new HashMap<>();
    slugs.forEach(slug -> plans.find(slug).ifPresent(plan -> found.put(slug, texts(plan))));
    return found;
  }

  private List<Readable> texts(Plan plan) {
    return Languages.standard().interfaceLanguages().stream()
        .flatMap(language -> texts(plan, language))
        .toList();
  }

  private Stream<Readable> texts(Plan plan, Language language) {
    return editions.newest(plan.id(), Rendition.PLAIN, language).stream()
        .flatMap(edition -> texts(plan, edition));
  }

  private Stream<Readable> texts(Plan plan, Edition edition) {
    Map<String, String> texts = editions.texts(edition);
    EditionBlock title =
        edition.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .findFirst()
            .orElseThrow();
    return edition.blocks().stream()
        .filter(block -> block.kind() != BlockKind.TITLE)
        .map(block -> text(plan, edition, title, block, texts));
  }

  private static Readable text(
      Plan plan,
      Edition edition,
      EditionBlock title,
      EditionBlock block,
      Map<String, String> texts) {
    String reader = edition.language().tag();
    String page = "/" + reader + "/plans/" + plan.slug();
    return new Readable(
        "plan:" + plan.slug() + ":" + reader + ":" + block.key(),
        Kind.PLAN,
        reader,
        shown(edition, block),
        texts.getOrDefault(title.shownHash(), ""),
        shown(edition, title),
        texts.getOrDefault(block.shownHash(), ""),
        Audiences.EVERYBODY,
        page,
        block.kind() == BlockKind.SUMMARY ? page : page + "#" + block.key(),
        edition.publishedAt());
  }

  private static Language shown(Edition edition, EditionBlock block) {
    return block.fallback().isTranslation() ? edition.language() : Language.ENGLISH;
  }
}
