package scot.mercat.searchindex;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Comments made of words that are as unevenly common as in real ones. */
final class RandomTexts {

  private static final String[] WORDS =
      ("the and to of a in is it we for on our are not have path lights bus buses last evening"
           + " shift doctor surgery weeks appointment damp homes children ill young people hut"
           + " internet lunch club lonely flood wall kitchen storm play park swings rusty library"
           + " saturday bins rubbish street school cars parking crossing shop pool swim post office"
           + " parcel cash machine jobs glasgow nursery dear rent affordable wheelchair kerbs"
           + " garden vegetables interpreter ferry shelves waiting help food bank toilets winter"
           + " cycle village noise harbour council plan money promise meeting listen")
          .split(" ");

  private final Random random;

  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Some words, the first of the list more often than the last. */
  String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(word()).append(' ');
    }
    return words.toString();
  }

  /** One word in twenty is a rare one, as names and slips of the pen are. */
  private String word() {
    if (random.nextInt(20) == 0) {
      return "w" + Integer.toString(random.nextInt(20_000), 36);
    }
    double place = random.nextDouble();
    return WORDS[(int) (place * place * WORDS.length)];
  }

  List<IndexedText> texts(int count, List<String> audiences) {
    List<IndexedText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(i, audiences.get(random.nextInt(audiences.size()))));
    }
    return texts;
  }

  private IndexedText text(int number, String audience) {
    return new IndexedText(
        "c" + number,
        "comment",
        "en",
        "",
        words(10 + random.nextInt(50)),
        Set.of(audience),
        Map.of("audience", audience, "paragraph", "p" + number % 40),
        "/en/c/" + number,
        Texts.NOON.plus(Duration.ofSeconds(random.nextInt(1_000))));
  }
}
