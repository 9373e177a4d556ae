package scot.mercat.bid;

import java.util.List;
import scot.mercat.bid.rules.Nation;

/**
 * A business improvement district.
 *
 * @param code names it in addresses, such as {@code marra-larder}
 * @param body the code of the partnership's body whose officers look after it
 * @param sector which trades it is for, in a few words; empty for all in the area
 * @param areaGeoJson empty where it has no border on a map
 * @param authorities at least one
 */
public record District(
    DistrictId id,
    String code,
    String body,
    String name,
    Nation nation,
    String sector,
    String areaGeoJson,
    List<Authority> authorities) {
  public District {
    authorities = List.copyOf(authorities);
  }

  public List<String> authorityCodes() {
    return authorities.stream().map(Authority::code).toList();
  }
}
