package scot.mercat.place.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import scot.mercat.place.Partnership;

@Entity
@Table(name = "place_partnership")
class PartnershipRow {
  @Id String code;

  @Column String name;

  @Column(name = "short_name")
  String shortName;

  @Column boolean fictional;
  @Column String notice;
  @Column String phone;

  @Column(name = "text_phone")
  String textPhone;

  @Column(name = "phone_hours")
  String phoneHours;

  @Column String email;
  @Column String address;
  @Column String colour;

  protected PartnershipRow() {}

  PartnershipRow(Partnership partnership) {
    code = partnership.code();
    name = partnership.name();
    shortName = partnership.shortName();
    fictional = partnership.fictional();
    notice = partnership.notice();
    phone = partnership.phone();
    textPhone = partnership.textPhone();
    phoneHours = partnership.phoneHours();
    email = partnership.email();
    address = partnership.address();
    colour = partnership.colour();
  }

  Partnership toPartnership() {
    return new Partnership(
        code,
        name,
        shortName,
        fictional,
        notice,
        phone,
        textPhone,
        phoneHours,
        email,
        address,
        colour);
  }
}
