package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import scot.mercat.bid.Authority;
import scot.mercat.bid.DistrictDesk;
import scot.mercat.bid.Districts;
import scot.mercat.bid.LevyDesk;
import scot.mercat.bid.NewDistrict;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.RegisterImports;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;
import scot.mercat.place.Areas;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;

/** Sets up the improvement districts of the demonstration's files, with registers and levies. */
@Singleton
class DemoRegisters {
  private static final String FOLDER = "bids/";

  private final DistrictDesk desk;
  private final Districts districts;
  private final RegisterImports imports;
  private final LevyDesk levies;

  @Inject
  DemoRegisters(DistrictDesk desk, Districts districts, RegisterImports imports, LevyDesk levies) {
    this.desk = desk;
    this.districts = districts;
    this.imports = imports;
    this.levies = levies;
  }

  /** The district of the files of the name, with nobody on its register. */
  Proposal setUp(Cast cast, String name) {
    Properties p = DemoFiles.properties(FOLDER + name + ".properties");
    ProposalId id = desk.setUp(cast.get("bid-officer"), district(name, p)).orElseThrow();
    DemoFiles.find(FOLDER + name + ".geojson").ifPresent(area -> draw(cast, id, area));
    return districts.proposal(id).orElseThrow();
  }

  private void draw(Cast cast, ProposalId id, String geoJson) {
    Proposal proposal = districts.proposal(id).orElseThrow();
    switch (Areas.read(geoJson)) {
      case Areas.Read(Boundary area) -> desk.changeArea(cast.get("bid-officer"), proposal, area);
      case Areas.Faulty(List<Fault> faults) -> throw new IllegalStateException(faults.toString());
    }
  }

  /** The lines of the name's register. */
  static String csv(String name) {
    return DemoFiles.text(FOLDER + name + ".csv");
  }

  /** Puts the lines in place of the register. */
  void bringIn(Cast cast, Proposal proposal, String csv) {
    Officer officer = cast.get("bid-officer");
    UUID draft = imports.propose(officer, proposal, csv);
    RegisterImports.Review review = imports.review(officer, proposal, draft).orElseThrow();
    if (!review.found().orElseThrow().faults().isEmpty() || !imports.confirm(officer, review)) {
      throw new IllegalStateException("A register of the demonstration cannot be right");
    }
  }

  /** Keeps the rules of the name's levy. */
  void charge(Cast cast, Proposal proposal, String name) {
    String rules = DemoFiles.text(FOLDER + name + ".levy.txt");
    if (!(levies.change(cast.get("bid-officer"), proposal, rules)
        instanceof LevyDesk.Outcome.Kept)) {
      throw new IllegalStateException("A levy of the demonstration cannot be right");
    }
  }

  private static NewDistrict district(String code, Properties p) {
    return new NewDistrict(
        code,
        p.getProperty("name"),
        Nation.of(p.getProperty("nation")).orElseThrow(),
        p.getProperty("sector", ""),
        List.of(new Authority("council", p.getProperty("council"))),
        new NewDistrict.Terms(
            ProposalKind.of(p.getProperty("kind")).orElseThrow(),
            p.getProperty("proposer"),
            p.getProperty("bid-body"),
            LocalDate.parse(p.getProperty("starts-on")),
            Integer.parseInt(p.getProperty("months")),
            Integer.parseInt(p.getProperty("ratepayer-share"))));
  }
}
