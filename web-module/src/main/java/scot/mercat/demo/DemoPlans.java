package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.rules.Entries;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Drafts;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.ParagraphDraft;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.EasyReadDraft;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Publications;
import scot.mercat.publication.PublishOutcome;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translation.NewTranslation;
import scot.mercat.translation.TranslationDesk;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Writes, translates and publishes the plans of the demonstration, version by version. */
@Singleton
class DemoPlans {
  private static final String BODY = "strathmarra";

  private final Drafts drafts;
  private final Plans plans;
  private final TranslationDesk desk;
  private final Publications publications;
  private final EasyReadDocuments easyRead;

  @Inject
  DemoPlans(
      Drafts drafts,
      Plans plans,
      TranslationDesk desk,
      Publications publications,
      EasyReadDocuments easyRead) {
    this.drafts = drafts;
    this.plans = plans;
    this.desk = desk;
    this.publications = publications;
    this.easyRead = easyRead;
  }

  /** Publishes every version of the plan whose day is given. */
  void load(Cast officers, String slug) {
    Properties properties = DemoFiles.properties("plans/" + slug + "/plan.properties");
    Plan plan = plan(slug, properties);
    drafts.create(officers.get("editor"), plan);
    for (int version = 1; properties.containsKey("published.v" + version); version++) {
      write(officers.get("editor"), plan, version, properties);
      keepEasyRead(officers.get("editor"), plan, version);
      translate(officers.get("translator"), plan, version);
      LocalDate day = LocalDate.parse(properties.getProperty("published.v" + version));
      PublishOutcome outcome =
          publications.publish(
              officers.get("approver"),
              plan,
              day.atTime(LocalTime.of(9, 30)).atZone(CivilTime.ZONE));
      if (outcome instanceof PublishOutcome.Blocked blocked) {
        throw new IllegalStateException(slug + " lacks " + blocked.lacks());
      }
    }
  }

  private static Plan plan(String slug, Properties properties) {
    return new Plan(
        new PlanId(Ids.next()),
        slug,
        BODY,
        PlanKind.of(properties.getProperty("kind")),
        Optional.ofNullable(properties.getProperty("locality")),
        LocalDate.parse(properties.getProperty("period.from")),
        LocalDate.parse(properties.getProperty("period.to")));
  }

  private void write(Officer editor, Plan plan, int version, Properties properties) {
    String folder = "plans/" + plan.slug() + "/v" + version;
    Map<String, String> full = new HashMap<>();
    DemoFiles.entries(folder + ".full.en.txt").forEach(e -> full.put(e.key(), e.text()));
    List<ParagraphDraft> paragraphs = new ArrayList<>();
    paragraphs.add(line(BlockKind.TITLE, properties.getProperty("title.en")));
    paragraphs.add(line(BlockKind.SUMMARY, properties.getProperty("summary.en")));
    for (Entry entry : DemoFiles.entries(folder + ".plain.en.txt")) {
      paragraphs.add(paragraph(entry, full.getOrDefault(entry.key(), entry.text())));
    }
    drafts.write(editor, plan, paragraphs);
  }

  private static ParagraphDraft line(BlockKind kind, String text) {
    return new ParagraphDraft(kind.code(), kind, 0, Facts.NONE, text, text);
  }

  private static ParagraphDraft paragraph(Entry entry, String full) {
    BlockKind kind = BlockKind.of(entry.words().getFirst());
    Map<String, String> facts = new HashMap<>(entry.values());
    facts.computeIfPresent("owner", (name, code) -> BODY + "/" + code);
    String level = facts.remove("level");
    int heading = kind != BlockKind.HEADING ? 0 : level == null ? 2 : Integer.parseInt(level);
    return new ParagraphDraft(entry.key(), kind, heading, new Facts(facts), full, entry.text());
  }

  /** The group read the first version; what changed after that shows as changed. */
  private void keepEasyRead(Officer editor, Plan plan, int version) {
    DemoFiles.find("plans/" + plan.slug() + "/easy-read.en.txt")
        .filter(file -> version == 1)
        .ifPresent(
            file -> easyRead.keep(editor, plans.draft(plan).orElseThrow(), EasyReadDraft.of(file)));
  }

  private void translate(Officer translator, Plan plan, int number) {
    PlanVersion version = plans.draft(plan).orElseThrow();
    for (Language language : Languages.standard().interfaceLanguages()) {
      List<NewTranslation> texts = new ArrayList<>();
      texts(plan, number, language)
          .forEach((key, text) ->
              version
                  .paragraph(key)
                  .ifPresent(block -> texts.add(translation(block, language, text))));
      if (!texts.isEmpty()) {
        desk.handIn(translator, plan, texts);
      }
    }
  }

  private static Map<String, String> texts(Plan plan, int number, Language language) {
    String folder = "plans/" + plan.slug() + "/";
    Map<String, String> texts = new HashMap<>();
    DemoFiles.find(folder + "v" + number + ".plain." + language.tag() + ".txt")
        .filter(file -> !language.equals(Language.ENGLISH))
        .map(Entries::read)
        .ifPresent(entries -> entries.forEach(e -> texts.put(e.key(), e.text())));
    if (number == 1) {
      DemoFiles.find(folder + "plan." + language.tag() + ".properties")
          .map(DemoFiles::parse)
          .ifPresent(p -> p.forEach((key, value) -> texts.put((String) key, (String) value)));
    }
    return texts;
  }

  private static NewTranslation translation(Paragraph block, Language language, String text) {
    return new NewTranslation(
        block.id(),
        Rendition.PLAIN,
        language,
        block.hash(Rendition.PLAIN),
        text,
        false,
        "Strathmarra translators");
  }
}
