package scot.mercat.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scot.mercat.audit.rules.Chain.Entry;
import scot.mercat.audit.rules.Chain.Link;

class ChainTest {
  private static List<Link> chain(int length) {
    List<Link> links = new ArrayList<>();
    String head = Chain.ORIGIN;
    for (int i = 1; i <= length; i++) {
      Entry entry = new Entry(100 + i, List.of("officer", "plan.published", "plan-" + i));
      String hash = Chain.hash(head, entry);
      links.add(new Link(i, entry, head, hash));
      head = hash;
    }
    return links;
  }

  private static List<String> faults(List<Link> links) {
    Chain.Verifier verifier = new Chain.Verifier();
    return links.stream().map(verifier::check).flatMap(Optional::stream).toList();
  }

  @Test
  void anUntouchedChainHasNoFault() {
    List<Link> links = chain(5);
    Chain.Verifier verifier = new Chain.Verifier();
    links.forEach(link -> assertThat(verifier.check(link)).isEmpty());
    assertThat(verifier.head()).isEqualTo(links.getLast().hash());
    assertThat(verifier.position()).isEqualTo(5);
  }

  @Test
  void anAlteredEntryIsNamed() {
    List<Link> links = chain(5);
    Link third = links.get(2);
    Entry altered = new Entry(103, List.of("officer", "plan.published", "plan-9"));
    links.set(2, new Link(3, altered, third.previousHash(), third.hash()));
    assertThat(faults(links)).containsExactly("entry 103: has been altered since it was sealed");
  }

  @Test
  void anEntryResealedAfterAnAlterationBreaksTheLinkAfterIt() {
    List<Link> links = chain(5);
    Link third = links.get(2);
    Entry altered = new Entry(103, List.of("officer", "plan.published", "plan-9"));
    links.set(
        2, new Link(3, altered, third.previousHash(), Chain.hash(third.previousHash(), altered)));
    assertThat(faults(links)).containsExactly("entry 104: does not follow the entry before it");
  }

  @Test
  void aMissingEntryIsMissed() {
    List<Link> links = chain(5);
    links.remove(2);
    assertThat(faults(links)).containsExactly("entry 104: links 3 to 3 are missing");
  }

  @Test
  void fieldsCannotRunIntoEachOther() {
    assertThat(Chain.hash(Chain.ORIGIN, new Entry(1, List.of("ab", "c"))))
        .isNotEqualTo(Chain.hash(Chain.ORIGIN, new Entry(1, List.of("a", "bc"))));
    assertThat(Chain.hash(Chain.ORIGIN, new Entry(1, List.of("a\n1:b"))))
        .isNotEqualTo(Chain.hash(Chain.ORIGIN, new Entry(1, List.of("a", "b"))));
  }

  @Test
  void factsStandInTheOrderOfTheirNamesAndOnOneLineEach() {
    Deed deed =
        new Deed("officer", "plan.published", "plan-1", "body", Map.of("b", "2\n3", "a", "1"));
    assertThat(deed.factLines()).isEqualTo("a=1\nb=2 3");
  }
}
