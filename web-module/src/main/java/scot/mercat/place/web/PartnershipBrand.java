package scot.mercat.place.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import scot.mercat.place.Partnership;
import scot.mercat.place.PartnershipChanged;
import scot.mercat.place.PlaceKeeping;
import scot.mercat.place.Places;
import scot.mercat.place.rules.BrandColours;
import scot.mercat.shared.News;
import scot.mercat.shared.OutboxListener;
import scot.mercat.shared.rules.Sha256;
import scot.mercat.web.Brand;
import scot.mercat.web.BrandSource;

/**
 * The partnership's name and colours, kept in memory, since every page names them. Forgotten when
 * this node changes them, and when the outbox tells that another node did.
 */
@Singleton
public class PartnershipBrand implements BrandSource, OutboxListener {
  static final String PATH = "/assets-brand/";
  private static final int HASH_DIGITS = 12;

  private final Places places;
  private final AtomicReference<@Nullable Looks> known = new AtomicReference<>();

  @Inject
  public PartnershipBrand(Places places) {
    this.places = places;
  }

  /** What pages show, with the style sheet's name and text. */
  record Looks(Brand brand, String sheet, String css) {}

  @Override
  public Brand brand() {
    return looks().brand();
  }

  Looks looks() {
    Looks looks = known.get();
    if (looks == null) {
      looks = places.partnership().map(PartnershipBrand::looks).orElse(null);
      known.set(looks);
    }
    return looks == null ? new Looks(Brand.NONE, "", "") : looks;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnershipChanged event) {
    known.set(null);
  }

  @Override
  public String name() {
    return "place-brand";
  }

  @Override
  public Set<String> topics() {
    return Set.of(PlaceKeeping.TOPIC);
  }

  @Override
  public void heard(List<News> news) {
    known.set(null);
  }

  private static Looks looks(Partnership partnership) {
    return looks(
        partnership,
        BrandColours.choose(partnership.colour())
                instanceof BrandColours.Choice.Accepted(BrandColours colours)
            ? colours.css()
            : "");
  }

  private static Looks looks(Partnership partnership, String css) {
    String sheet = css.isEmpty() ? "" : Sha256.hex(css).substring(0, HASH_DIGITS) + ".css";
    Brand brand =
        new Brand(
            partnership.name(),
            partnership.phone(),
            partnership.phoneHours(),
            partnership.email(),
            partnership.address(),
            partnership.fictional(),
            css.isEmpty() ? "" : PATH + sheet);
    return new Looks(brand, sheet, css);
  }
}
