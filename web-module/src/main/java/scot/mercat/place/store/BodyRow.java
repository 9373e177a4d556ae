package scot.mercat.place.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import scot.mercat.place.Body;

@Entity
@Table(name = "place_body")
class BodyRow {
  @Id String code;

  @Column String name;
  @Column String phone;
  @Column String email;
  @Column String address;

  protected BodyRow() {}

  BodyRow(Body body) {
    code = body.code();
    name = body.name();
    phone = body.phone();
    email = body.email();
    address = body.address();
  }

  Body toBody() {
    return new Body(code, name, phone, email, address);
  }
}
