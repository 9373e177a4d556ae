package scot.mercat.demo;

import java.util.Set;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.Ids;

/** The officers in whose names the demonstration was written. */
record DemoOfficers(Officer editor, Officer translator, Officer approver) {
  static DemoOfficers madeUp() {
    return new DemoOfficers(
        officer("Ailsa Munro", Role.EDITOR),
        officer("Tomasz Wrona", Role.TRANSLATOR),
        officer("Shabana Malik", Role.APPROVER));
  }

  private static Officer officer(String name, String role) {
    return new Officer(Ids.next(), name, "strathmarra", "demonstration", Set.of(role));
  }
}
