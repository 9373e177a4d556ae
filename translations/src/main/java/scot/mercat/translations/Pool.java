package scot.mercat.translations;

import java.text.Format;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Lends formats, which ICU lets only one thread use at a time and which are dear to make. As many
 * are kept as were ever in use at once; thread locals would keep one for each thread.
 */
final class Pool<F extends Format> {

  private final F prototype;
  private final ConcurrentLinkedQueue<Format> free = new ConcurrentLinkedQueue<>();

  Pool(F prototype) {
    this.prototype = prototype;
  }

  String format(Object value) {
    Format mine = free.poll();
    if (mine == null) {
      mine = copy();
    }
    String text = mine.format(value);
    free.add(mine);
    return text;
  }

  private Format copy() {
    synchronized (prototype) {
      return (Format) prototype.clone();
    }
  }
}
