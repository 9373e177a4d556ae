package scot.mercat.searchindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import scot.mercat.searchindex.internal.Folder;
import scot.mercat.searchindex.internal.Schema;
import scot.mercat.searchindex.internal.Searching;

/**
 * Texts in a folder, to be found by their words. Thread-safe; one open index per folder.
 *
 * <p>What was put or removed is seen by searches after {@link #refresh}, and survives a crash after
 * {@link #commit}. Every method throws {@link UncheckedIOException} if the disk fails; the index is
 * then to be closed and opened again, which goes back to the last commit.
 */
public final class SearchIndex implements AutoCloseable {

  private final Folder folder;
  private final Searching searching;

  private SearchIndex(Folder folder) {
    this.folder = folder;
    this.searching = new Searching();
  }

  /**
   * Opens the index in {@code path}, and makes it if it is not there. An index that is damaged, or
   * that an older release wrote in another way, is emptied: {@link #position} is then 0 and the
   * caller puts everything in again.
   *
   * @throws IllegalStateException if another process has the folder open
   * @throws UncheckedIOException if the folder cannot be made, read or written
   */
  public static SearchIndex open(Path path) {
    try {
      return new SearchIndex(Folder.open(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds texts; a text whose id is already there replaces the earlier one. */
  public void put(Collection<IndexedText> texts) {
    run(() -> {
      for (IndexedText text : texts) {
        folder.writer().updateDocument(Schema.id(text.id()), Schema.document(text));
      }
    });
  }

  /** Removes texts; ids that are not there are passed over. */
  public void remove(Collection<String> ids) {
    run(() -> folder.writer().deleteDocuments(Schema.ids(ids)));
  }

  /** Removes every text whose facet has this value, such as all paragraphs of one plan. */
  public void removeWhere(String facet, String value) {
    run(() -> folder.writer().deleteDocuments(Schema.facet(facet, value)));
  }

  /** Removes everything at once and commits position 0. */
  public void clear() {
    run(() -> {
      folder.writer().deleteAll();
      folder.commit(0);
      folder.refresh();
    });
  }

  /** The position of the last commit; 0 for an index that never was committed. */
  public long position() {
    return folder.position();
  }

  /**
   * Makes everything put so far durable, together with the position in the caller's feed that it
   * stands for. After a crash, put again whatever came later than {@link #position}.
   *
   * @param position in the caller's own count, 0 or more
   */
  public void commit(long position) {
    run(() -> folder.commit(position));
  }

  /** Lets searches that begin after this call see everything put before it. */
  public void refresh() {
    run(folder::refresh);
  }

  /** How many texts searches see now, of all audiences. */
  public long count() {
    return ask(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /**
   * Finds texts. Whatever the text of the query, this throws nothing on its account.
   *
   * <p>Texts with all words come first. If there are fewer than five, texts with at least half of
   * the words follow, where a word that nobody wrote may also match the nearest spellings.
   */
  public SearchPage search(SearchQuery query) {
    return ask(searcher -> searching.search(searcher, query));
  }

  /**
   * Closes the folder. What was put since the last commit is kept, but {@link #position} stays
   * where that commit set it: putting the same texts again does no harm.
   */
  @Override
  public void close() {
    run(folder::close);
  }

  private <T> T ask(Folder.Question<T> question) {
    try {
      return folder.ask(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Change change) {
    try {
      change.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Change {
    void run() throws IOException;
  }
}
