package scot.mercat.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.rules.Readiness.Lack;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;

/**
 * What residents would read if the draft were published now.
 *
 * @param lacks what must be put right first; empty when it may be published
 * @param readings every rendition in every language
 */
public record Preview(DraftView draft, List<Lack> lacks, List<Reading> readings) {
  public Preview {
    lacks = List.copyOf(lacks);
    readings = List.copyOf(readings);
  }

  /** One rendition in one language. */
  public record Reading(Rendition rendition, Language language, List<EditionBlock> blocks) {
    public Reading {
      blocks = List.copyOf(blocks);
    }

    public Shown shown() {
      return Shown.of(blocks);
    }

    private String lines() {
      return blocks.stream()
          .map(block ->
              String.join(
                  " ",
                  block.block().value().toString(),
                  block.fallback().name(),
                  block.shownHash(),
                  "" + block.level(),
                  block.facts().lines()))
          .collect(Collectors.joining("\n", rendition.code() + " " + language.tag() + "\n", "\n"));
    }
  }

  public boolean mayBePublished() {
    return lacks.isEmpty();
  }

  public Optional<Reading> reading(Rendition rendition, Language language) {
    return readings.stream()
        .filter(one -> one.rendition() == rendition && one.language().equals(language))
        .findFirst();
  }

  /** Tells whether an approver had just this before them: every text in every language. */
  public String fingerprint() {
    return fingerprint(readings);
  }

  static String fingerprint(List<Reading> readings) {
    return new SourceText(readings.stream().map(Reading::lines).collect(Collectors.joining()))
        .hash();
  }
}
