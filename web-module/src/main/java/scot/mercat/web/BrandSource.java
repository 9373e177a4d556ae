package scot.mercat.web;

/** Knows the partnership to name on each page; {@code place} supplies it. */
public interface BrandSource {
  Brand brand();
}
