package scot.mercat.ballot;

/** How somebody wants their papers. */
public record PaperWish(boolean isLargePrint, boolean isBrailleCover) {
  public static final PaperWish NONE = new PaperWish(false, false);
}
