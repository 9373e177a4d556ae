package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The index on disk: one writer, many searchers, and the position of the last commit. */
public final class Folder {

  private static final String POSITION = "position";
  private static final String SCHEMA = "schema";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long position;

  private Folder(Directory directory, IndexWriter writer, long position) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new Searchers());
    this.position = position;
  }

  /**
   * Opens the folder, emptied first if what stands in it cannot be used.
   *
   * @throws IllegalStateException if another process holds the folder
   */
  public static Folder open(Path path) throws IOException {
    Directory directory = new MMapDirectory(path);
    try {
      long position = usablePosition(directory);
      IndexWriter writer = new IndexWriter(directory, config());
      Folder folder = new Folder(directory, writer, position);
      folder.commit(position);
      return folder;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Analyzers.forIndexing());
  }

  /** Takes the lock before it judges, so that a folder in use is never emptied. */
  private static long usablePosition(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!DirectoryReader.indexExists(directory)) {
        return 0;
      }
      long found = checkedPosition(directory);
      if (found < 0) {
        empty(directory);
      }
      return Math.max(0, found);
    } catch (LockObtainFailedException e) {
      throw new IllegalStateException("another process has this index folder open", e);
    }
  }

  /** The committed position, or -1 if the files are damaged or of another schema. */
  private static long checkedPosition(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      if (!Schema.VERSION.equals(data.get(SCHEMA))) {
        return -1;
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
      return Long.parseLong(data.getOrDefault(POSITION, "-1"));
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with a cache, the answer is the same: make it anew.
      return -1;
    }
  }

  /** Deletes the index's own files only: the setting may name a folder that holds others. */
  private static void empty(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      boolean ours =
          IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
              || file.startsWith(IndexFileNames.SEGMENTS)
              || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
      if (ours) {
        directory.deleteFile(file);
      }
    }
  }

  /** Where texts are put and removed. */
  public IndexWriter writer() {
    return writer;
  }

  /** The position of the last commit. */
  public long position() {
    return position;
  }

  /** Makes everything written durable, with {@code newPosition} in the same atomic step. */
  public synchronized void commit(long newPosition) throws IOException {
    writer.setLiveCommitData(
        Map.of(POSITION, Long.toString(newPosition), SCHEMA, Schema.VERSION).entrySet());
    writer.commit();
    position = newPosition;
  }

  /** Lets later questions see everything written so far. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Puts a question to the texts of the last refresh. */
  public <T> T ask(Question<T> question) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.ask(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Closes searchers, writer and files, in this order. */
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }

  /** The searchers of this index. */
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return new ExactSearcher(reader);
    }
  }

  /** Something to ask of a searcher. */
  @FunctionalInterface
  public interface Question<T> {
    /** Answers from {@code searcher}, which must not be kept. */
    T ask(IndexSearcher searcher) throws IOException;
  }
}
