package scot.mercat.audit.rules;

import java.util.List;
import java.util.Optional;
import scot.mercat.shared.rules.Sha256;

/**
 * The hash chain: each link is SHA-256 over the link before and every field of the entry, each
 * field led by its length so that no two entries can run into the same text.
 */
public final class Chain {
  /** What the first link follows. */
  public static final String ORIGIN = "0".repeat(64);

  private Chain() {}

  /** One logged entry as it stands in the database. */
  public record Entry(long id, List<String> fields) {
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /** An entry with the link that was made for it. */
  public record Link(long position, Entry entry, String previousHash, String hash) {}

  /** The hash that links the entry to what came before; 64 hexadecimal digits. */
  public static String hash(String previousHash, Entry entry) {
    StringBuilder text = new StringBuilder(previousHash).append('\n').append(entry.id());
    for (String field : entry.fields()) {
      text.append('\n').append(field.length()).append(':').append(field);
    }
    return Sha256.hex(text.toString());
  }

  /** Checks links in the order of their positions; carries the chain from one batch to the next. */
  public static final class Verifier {
    private String head = ORIGIN;
    private long position;

    /** What is wrong with the link, if anything. */
    public Optional<String> check(Link link) {
      Optional<String> fault = fault(link);
      position = link.position();
      head = link.hash();
      return fault;
    }

    /** Goes on after a link whose entry is gone, and says so. */
    public String passGone(long linkPosition, long entryId, String hash) {
      position = linkPosition;
      head = hash;
      return "entry " + entryId + ": is gone, though its link is there";
    }

    public String head() {
      return head;
    }

    public long position() {
      return position;
    }

    private Optional<String> fault(Link link) {
      String name = "entry " + link.entry().id();
      if (link.position() != position + 1) {
        return Optional.of(
            name + ": links " + (position + 1) + " to " + (link.position() - 1) + " are missing");
      }
      if (!link.previousHash().equals(head)) {
        return Optional.of(name + ": does not follow the entry before it");
      }
      return hash(head, link.entry()).equals(link.hash())
          ? Optional.empty()
          : Optional.of(name + ": has been altered since it was sealed");
    }
  }
}
