package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import scot.mercat.receipt.ContentLine;
import scot.mercat.receipt.ErasureOutcome;
import scot.mercat.receipt.ReceiptContents;
import scot.mercat.receipt.Sentence;
import scot.mercat.response.Intake;
import scot.mercat.response.OwnWords;
import scot.mercat.response.ResponseId;
import scot.mercat.translations.Language;

/** What the holder of a comment's receipt may see, copy and erase. */
@Singleton
public class ResponseContents implements ReceiptContents {
  private final OwnWords words;

  @Inject
  public ResponseContents(OwnWords words) {
    this.words = words;
  }

  @Override
  public String kind() {
    return Intake.KIND;
  }

  @Override
  public String titleKey() {
    return "response.receipt.title";
  }

  @Override
  public List<ContentLine> copy(UUID id, Language reader) {
    return words
        .of(new ResponseId(id))
        .map(own ->
            List.of(
                new ContentLine(
                    Sentence.of("response.text.label"), own.text(), own.language().tag())))
        .orElse(List.of());
  }

  @Override
  public List<Sentence> stays(UUID id) {
    return List.of(Sentence.of("response.receipt.stays"));
  }

  @Override
  public ErasureOutcome erase(UUID id) {
    words.erase(new ResponseId(id));
    return new ErasureOutcome.Erased();
  }
}
