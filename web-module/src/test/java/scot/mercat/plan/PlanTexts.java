package scot.mercat.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.translations.SourceText;

/** Plans as tests write them: {@code [key kind name=value …]}, then the text. */
final class PlanTexts {
  private static final Pattern PART = Pattern.compile("(?ms)^\\[([^\\]]+)]\\R(.*?)(?=^\\[|\\z)");
  private final Map<String, String> byHash = new HashMap<>();

  Map<String, String> byHash() {
    return byHash;
  }

  PlanVersion version(int number, String file) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher part = PART.matcher(file);
    while (part.find()) {
      paragraphs.add(paragraph(part.group(1).split(" "), part.group(2)));
    }
    LocalDate start = LocalDate.of(2026, 4, 1);
    Plan plan =
        new Plan(
            new PlanId(new UUID(0, 1)),
            "harbourhead",
            "strathmarra",
            PlanKind.LOCALITY,
            Optional.of("harbourhead"),
            start,
            start.plusYears(5));
    return new PlanVersion(plan, new VersionName(number, Optional.empty()), paragraphs);
  }

  private Paragraph paragraph(String[] head, String text) {
    SourceText source = new SourceText(text);
    byHash.put(source.hash(), source.text());
    BlockId id = new BlockId(UUID.nameUUIDFromBytes(head[0].getBytes(StandardCharsets.UTF_8)));
    String facts = Arrays.stream(head).skip(2).collect(Collectors.joining("\n"));
    BlockKind kind = BlockKind.of(head[1]);
    return new Paragraph(id, head[0], kind, 0, Facts.ofLines(facts), source.hash(), source.hash());
  }
}
