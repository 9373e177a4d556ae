package scot.mercat.place.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.place.Body;
import scot.mercat.place.DutyContact;
import scot.mercat.place.HelpLine;
import scot.mercat.place.Landmark;
import scot.mercat.place.Locality;
import scot.mercat.place.Partnership;
import scot.mercat.place.rules.Postcode;
import scot.mercat.place.rules.Zone;

/** The way in to the tables of places. */
@Singleton
public class PlaceStore {
  private final EntityManager entityManager;
  private final GeographyTables geography;
  private final FigureTables figures;
  private final DraftTable drafts;
  private final HelpTables help;

  @Inject
  public PlaceStore(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.geography = new GeographyTables(entityManager);
    this.figures = new FigureTables(entityManager);
    this.drafts = new DraftTable(entityManager);
    this.help = new HelpTables(entityManager);
  }

  public Optional<Partnership> partnership() {
    return entityManager
        .createQuery("select p from PartnershipRow p", PartnershipRow.class)
        .getResultStream()
        .findFirst()
        .map(PartnershipRow::toPartnership);
  }

  public void keep(Partnership partnership) {
    entityManager.merge(new PartnershipRow(partnership));
  }

  public List<Body> bodies() {
    return entityManager
        .createQuery("select b from BodyRow b order by b.name", BodyRow.class)
        .getResultStream()
        .map(BodyRow::toBody)
        .toList();
  }

  public Optional<Body> body(String code) {
    return Optional.ofNullable(entityManager.find(BodyRow.class, code)).map(BodyRow::toBody);
  }

  public void keep(Body body) {
    entityManager.merge(new BodyRow(body));
  }

  public List<Locality> localities() {
    return entityManager
        .createQuery("select l from LocalityRow l order by l.name, l.code", LocalityRow.class)
        .getResultStream()
        .map(LocalityRow::toLocality)
        .toList();
  }

  public Optional<Locality> locality(String code) {
    return Optional.ofNullable(entityManager.find(LocalityRow.class, code))
        .map(LocalityRow::toLocality);
  }

  public void keep(Locality locality) {
    entityManager.merge(new LocalityRow(locality));
  }

  /**
   * The borders, by the code of the locality, as GeoJSON.
   *
   * @param asDrawn with as many points as a drawing needs, instead of as they were given
   */
  public Map<String, String> boundaries(boolean asDrawn) {
    return geography.boundaries(asDrawn);
  }

  public void keepBoundary(String locality, String given, String outline) {
    geography.keepBoundary(locality, given, outline);
  }

  public void keepOutline(String locality, String outline) {
    geography.keepOutline(locality, outline);
  }

  public List<Landmark> landmarks(String locality) {
    return geography.landmarks(locality);
  }

  public void replaceLandmarks(String locality, List<Landmark> landmarks) {
    geography.replaceLandmarks(locality, landmarks);
  }

  public Optional<Locality> at(Postcode postcode) {
    return geography.at(postcode).flatMap(this::locality);
  }

  /**
   * How many there are in each locality, by its code.
   *
   * @param kind {@code postcodes}, {@code population} for zones, or {@code map} for known places
   */
  public Map<String, Integer> counts(String kind) {
    return geography.counts(kind);
  }

  public void replacePostcodes(Map<String, String> localities) {
    geography.replacePostcodes(localities);
  }

  public List<Zone> zones(String locality) {
    return figures.zones(locality);
  }

  /** Where the figures come from; empty where there are none. */
  public String populationNotice() {
    return figures.notice();
  }

  public void replacePopulation(List<Zone> zones, String notice) {
    figures.replace(zones, notice);
  }

  public List<HelpLine> helpLines() {
    return help.lines();
  }

  public void replaceHelpLines(List<HelpLine> lines) {
    help.replaceLines(lines);
  }

  public Optional<DutyContact> dutyContact() {
    return help.dutyContact();
  }

  public void keep(DutyContact contact) {
    help.keep(contact);
  }

  public void keep(ImportDraft draft) {
    drafts.keep(draft);
  }

  /** The officer's own draft of this number. */
  public Optional<ImportDraft> draft(UUID id, UUID officer) {
    return drafts.find(id, officer);
  }

  public void dropDraft(UUID id) {
    drafts.drop(id);
  }

  public void dropDraftsBefore(Instant moment) {
    drafts.dropBefore(moment);
  }
}
