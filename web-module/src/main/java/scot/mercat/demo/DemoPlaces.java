package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import scot.mercat.identity.Officer;
import scot.mercat.place.Body;
import scot.mercat.place.DutyContact;
import scot.mercat.place.HelpLine;
import scot.mercat.place.ImportOutcome;
import scot.mercat.place.KeepOutcome;
import scot.mercat.place.Locality;
import scot.mercat.place.Partnership;
import scot.mercat.place.PlaceImports;
import scot.mercat.place.PlaceKeeping;

/** Sets up the made-up partnership and its places. */
@Singleton
class DemoPlaces {
  private final PlaceKeeping keeping;
  private final PlaceImports imports;

  @Inject
  DemoPlaces(PlaceKeeping keeping, PlaceImports imports) {
    this.keeping = keeping;
    this.imports = imports;
  }

  void load(Officer administrator) {
    Properties p = DemoFiles.properties("place/strathmarra.properties");
    require(keeping.establish(administrator, partnership(p)));
    for (String code : p.getProperty("bodies").split(",", -1)) {
      require(keeping.addBody(administrator, body(p, code)));
    }
    for (String code : p.getProperty("localities").split(",", -1)) {
      require(keeping.addLocality(administrator, locality(p, code)));
    }
    require(keeping.changeHelpLines(administrator, helpLines(p)));
    require(keeping.changeDutyContact(administrator, dutyContact(p)));
    require(imports.importMap(administrator, DemoFiles.text("place/localities.geojson")));
    require(imports.importPostcodes(administrator, DemoFiles.text("place/postcodes.csv")));
    require(
        imports.importPopulation(
            administrator,
            DemoFiles.text("place/population.csv"),
            DemoFiles.text("place/figures.txt")));
  }

  private static Partnership partnership(Properties p) {
    return new Partnership(
        p.getProperty("cpp.code"),
        p.getProperty("cpp.name.en"),
        p.getProperty("cpp.short-name.en"),
        true,
        p.getProperty("cpp.notice.en"),
        p.getProperty("cpp.phone"),
        p.getProperty("cpp.text"),
        p.getProperty("cpp.phone-hours.en"),
        p.getProperty("cpp.email"),
        p.getProperty("cpp.address"),
        p.getProperty("brand.colour"));
  }

  private static Body body(Properties p, String code) {
    String key = "body." + code + ".";
    return new Body(
        DemoOfficers.body(code),
        p.getProperty(key + "name.en"),
        p.getProperty(key + "phone"),
        p.getProperty(key + "email"),
        p.getProperty(key + "address"));
  }

  private static Locality locality(Properties p, String code) {
    String key = "locality." + code + ".";
    return new Locality(
        code,
        p.getProperty("cpp.code"),
        p.getProperty(key + "name.en"),
        p.getProperty(key + "about.en"),
        Boolean.parseBoolean(p.getProperty(key + "significantly-poorer-outcomes")),
        p.getProperty(key + "phone"),
        p.getProperty(key + "text"),
        p.getProperty(key + "email"),
        new Locality.Venue(
            p.getProperty(key + "in-person.name"),
            p.getProperty(key + "in-person.address"),
            p.getProperty(key + "in-person.en")));
  }

  private static List<HelpLine> helpLines(Properties p) {
    List<HelpLine> lines = new ArrayList<>();
    for (String name : p.getProperty("help").split(",", -1)) {
      String key = "help." + name + ".";
      lines.add(
          new HelpLine(
              p.getProperty(key + "name.en"),
              p.getProperty(key + "phone"),
              p.getProperty(key + "when.en")));
    }
    return lines;
  }

  private static DutyContact dutyContact(Properties p) {
    return new DutyContact(
        p.getProperty("safeguarding.duty.name"),
        p.getProperty("safeguarding.duty.phone"),
        p.getProperty("safeguarding.duty.email"),
        Integer.parseInt(p.getProperty("safeguarding.act-within-minutes")));
  }

  private static void require(KeepOutcome outcome) {
    if (!(outcome instanceof KeepOutcome.Kept)) {
      throw new IllegalStateException("The demonstration's place was refused: " + outcome);
    }
  }

  private static void require(ImportOutcome outcome) {
    if (outcome instanceof ImportOutcome.Refused) {
      throw new IllegalStateException("The demonstration's places were refused: " + outcome);
    }
  }
}
