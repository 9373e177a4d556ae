package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Messages MESSAGES =
      Messages.from(Path.of("src/test/resources/good-messages"));

  private static Words in(String tag) {
    return MESSAGES.in(Languages.standard().find(tag).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "gd,0,0 beachd",
    "gd,1,1 bheachd",
    "gd,2,2 bheachd",
    "gd,3,3 beachdan",
    "gd,10,10 beachdan",
    "gd,11,11 bheachd",
    "gd,12,12 bheachd",
    "gd,13,13 beachdan",
    "gd,19,19 beachdan",
    "gd,20,20 beachd",
    "pl,0,0 uwag",
    "pl,1,1 uwaga",
    "pl,2,2 uwagi",
    "pl,5,5 uwag",
    "pl,12,12 uwag",
    "pl,22,22 uwagi",
    "ar,0,لا تعليقات",
    "ar,1,تعليق واحد",
    "ar,2,تعليقان",
    "ar,3,3 تعليقات",
    "ar,10,10 تعليقات",
    "ar,11,11 تعليقًا",
    "ar,99,99 تعليقًا",
    "ar,100,100 تعليق",
    "uk,1,1 коментар",
    "uk,3,3 коментарі",
    "uk,11,11 коментарів",
    "uk,21,21 коментар",
    "ro,1,1 comentariu",
    "ro,19,19 comentarii",
    "ro,20,20 de comentarii",
    "zh-Hans,1,1 条意见",
    "ur,1,1 تبصرہ",
    "ur,2,2 تبصرے",
    "pa,1,1 ਟਿੱਪਣੀ",
    "en,1,1 comment",
    "en,0,0 comments"
  })
  void countedThingsTakeTheFormOfTheirNumber(String tag, int count, String text) {
    assertThat(in(tag).say("sample.comments", count)).isEqualTo(text);
  }

  @Test
  void numbersInMessagesAreGrouped() {
    assertThat(in("en").say("sample.comments", 12345)).isEqualTo("12,345 comments");
  }

  @Test
  void anApostropheIsALetter() {
    assertThat(in("en").say("sample.apostrophe")).isEqualTo("The council’s plan isn't final");
  }

  @Test
  void aChoiceFollowsItsArgument() {
    assertThat(in("ur").say("sample.choice", "yes")).isEqualTo("منظور");
    assertThat(in("en").say("sample.choice", "no")).isEqualTo("Open");
  }

  @Test
  void datesAsArgumentsAreInTheLanguage() {
    String said = in("en").say("sample.hello", LocalDate.of(2026, 6, 30), Instant.EPOCH);
    assertThat(said).isEqualTo("Hello 30 June 2026, your code is 1 January 1970 at 01:00");
  }

  @Test
  void textIsPutInAsItIs() {
    assertThat(in("en").say("sample.hello", "{1}", "'<b>"))
        .isEqualTo("Hello {1}, your code is '<b>");
    assertThat(in("pl").say("sample.hello", "Ola", "1234-5678"))
        .isEqualTo("Witaj Ola, twój kod to 1234-5678");
  }

  @Test
  void aCodeKeepsItsOrderInRightToLeftText() {
    assertThat(in("ar").say("sample.hello", "ليلى", "1234-5678"))
        .isEqualTo("مرحبًا ليلى، رمزك هو \u20681234-5678\u2069");
    assertThat(in("ur").say("sample.hello", "https://mercat.example/r", "A"))
        .isEqualTo("السلام علیکم https://mercat.example/r، آپ کا کوڈ \u2068A\u2069 ہے");
  }

  @Test
  void aMissingMessageIsNeverSilent() {
    for (String key : new String[] {"sample.absent", "other.title", "sample", "", ".", "../x.y"}) {
      assertThat(in("gd").has(key)).isFalse();
      assertThatThrownBy(() -> in("gd").say(key))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no message " + key + " in gd");
    }
    assertThat(in("gd").has("sample.title")).isTrue();
    assertThat(in("fa").has("sample.title")).isFalse();
  }

  @Test
  void aMissingArgumentIsNeverSilent() {
    assertThatThrownBy(() -> in("gd").say("sample.hello", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("message sample.hello in gd needs 2 arguments, not 1");
    assertThat(in("gd").say("sample.title", "too", "many")).startsWith("Na thuirt");
  }

  @Test
  void aBrokenPatternNamesItsKeyAndLanguage(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("bad_en.properties"), "bad.a={0\nbad.b={x}\nbad.c=fine\n");
    Words words = Messages.from(folder).in(Language.ENGLISH);
    assertThatThrownBy(() -> words.say("bad.a", 1)).hasMessageStartingWith("message bad.a in en");
    assertThatThrownBy(() -> words.say("bad.b", 1)).hasMessageStartingWith("message bad.b in en");
    assertThat(words.say("bad.c")).isEqualTo("fine");
  }

  @Test
  void manyThreadsGetTheSameAsOne() {
    Words words = in("pl");
    assertThat(
            IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> !words.say("sample.comments", 5 + i % 3).equals(5 + i % 3 + " uwag"))
                .count())
        .isZero();
  }

  @Test
  void theWordsOfALanguageAreKept() {
    assertThat(in("pl")).isSameAs(in("pl"));
    assertThat(in("pl").language().tag()).isEqualTo("pl");
    assertThat(Messages.bundled().in(Language.ENGLISH).has("nosuchfeature.title")).isFalse();
  }
}
