package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.ballot.paper.PaperDetails;
import scot.mercat.ballot.paper.PaperForm;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.ProxyStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;

/**
 * Finds what stands on papers: whose they are, for which property, who signs them, and how they
 * were asked for. Papers were made from the register that the notice froze; who stands behind a
 * right changes after that only where the ballot holder corrects it, and then the right name is
 * printed.
 */
@Singleton
@Transactional
public class PaperFacts {
  private final Register register;
  private final ProxyStore proxies;
  private final PaperWishes wishes;

  @Inject
  public PaperFacts(Register register, ProxyStore proxies, PaperWishes wishes) {
    this.register = register;
    this.proxies = proxies;
    this.wishes = wishes;
  }

  /** The line of the register that the paper is for; nothing where it is gone. */
  public Optional<Entry> entry(Proposal proposal, Paper paper) {
    return register.entry(proposal.id(), paper.right());
  }

  public PaperWish wish(Proposal proposal, Paper paper) {
    return entry(proposal, paper)
        .map(entry -> wishes.of(proposal, entry.person()))
        .orElse(PaperWish.NONE);
  }

  /**
   * In the same order, without those that a correction has taken from whom they were made for: they
   * are settled first, and nobody is sent them meanwhile.
   */
  List<PaperDetails> of(Proposal proposal, List<Paper> papers) {
    Map<UUID, Entry> entries =
        register.entries(proposal.id()).stream()
            .collect(Collectors.toMap(Entry::right, Function.identity()));
    Map<Serial, Proxy> named = proxies.all(proposal.id());
    Map<UUID, PaperWish> asked = wishes.all(proposal);
    List<PaperDetails> details = new ArrayList<>();
    for (Paper paper : papers) {
      Entry entry = entries.get(paper.right());
      if (entry == null) {
        throw new IllegalStateException("No entry for the paper " + paper.serial().figures());
      }
      if (paper.isFor(entry)) {
        PaperWish wish = asked.getOrDefault(entry.person(), PaperWish.NONE);
        details.add(details(paper, entry, Optional.ofNullable(named.get(paper.serial())), wish));
      }
    }
    return details;
  }

  private static PaperDetails details(
      Paper paper, Entry entry, Optional<Proxy> proxy, PaperWish wish) {
    RegisterLine.Property property = entry.facts().property();
    List<String> place = lines(property.address() + "\n" + property.postcode());
    return new PaperDetails(
        paper.serial(),
        paper.code(),
        entry.facts().person().name(),
        proxy.map(Proxy::name).orElse(""),
        place,
        proxy
            .map(found -> to(found.name(), lines(found.address())))
            .orElseGet(() -> to(entry.facts().person(), place)),
        wish.isLargePrint() ? PaperForm.LARGE_PRINT : PaperForm.STANDARD,
        wish.isBrailleCover());
  }

  private static List<String> to(RegisterLine.Person person, List<String> place) {
    List<String> address = lines(person.address());
    return to(person.name(), address.isEmpty() ? place : address);
  }

  /** Registers differ in whether an address begins with the name; here it always does, once. */
  private static List<String> to(String name, List<String> address) {
    return Stream.concat(Stream.of(name), address.stream().filter(line -> !line.equals(name)))
        .toList();
  }

  /** An address as it stands on an envelope. */
  private static List<String> lines(String address) {
    return Stream.of(address.split("[,\\n]"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
