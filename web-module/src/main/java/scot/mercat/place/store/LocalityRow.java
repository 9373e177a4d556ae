package scot.mercat.place.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import scot.mercat.place.Locality;

@Entity
@Table(name = "place_locality")
class LocalityRow {
  @Id String code;

  @Column String body;
  @Column String name;
  @Column String about;

  @Column(name = "poorer_outcomes")
  boolean poorerOutcomes;

  @Column String phone;

  @Column(name = "text_phone")
  String textPhone;

  @Column String email;

  @Column(name = "venue_name")
  String venueName;

  @Column(name = "venue_address")
  String venueAddress;

  @Column(name = "venue_text")
  String venueText;

  protected LocalityRow() {}

  LocalityRow(Locality locality) {
    code = locality.code();
    body = locality.body();
    name = locality.name();
    about = locality.about();
    poorerOutcomes = locality.poorerOutcomes();
    phone = locality.phone();
    textPhone = locality.textPhone();
    email = locality.email();
    venueName = locality.venue().name();
    venueAddress = locality.venue().address();
    venueText = locality.venue().text();
  }

  Locality toLocality() {
    return new Locality(
        code,
        body,
        name,
        about,
        poorerOutcomes,
        phone,
        textPhone,
        email,
        new Locality.Venue(venueName, venueAddress, venueText));
  }
}
