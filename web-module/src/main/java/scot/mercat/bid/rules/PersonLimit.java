package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one person owes for all properties of a year, held to a limit. */
final class PersonLimit {
  private PersonLimit() {}

  /** Owners who are not known are not taken for one person: each property stands for its own. */
  private record PersonYear(String payer, String unknown, int year) {
    static PersonYear of(LevyCharge charge) {
      String unknown = charge.payer().isEmpty() ? charge.property().property() : "";
      return new PersonYear(charge.payer(), unknown, charge.year().number());
    }
  }

  /** The charges in their order; where a person's come to more, each falls by its share. */
  static List<LevyCharge> apply(long most, List<LevyCharge> charges) {
    List<LevyCharge> limited = new ArrayList<>(charges);
    places(charges).values().forEach(places -> limit(most, places, limited));
    return limited;
  }

  private static Map<PersonYear, List<Integer>> places(List<LevyCharge> charges) {
    Map<PersonYear, List<Integer>> places = new LinkedHashMap<>();
    IntStream.range(0, charges.size())
        .filter(i -> charges.get(i).pence() > 0)
        .forEach(i -> {
          LevyCharge charge = charges.get(i);
          places.computeIfAbsent(PersonYear.of(charge), key -> new ArrayList<>()).add(i);
        });
    return places;
  }

  private static void limit(long most, List<Integer> places, List<LevyCharge> charges) {
    List<Long> sums = places.stream().map(i -> charges.get(i).pence()).toList();
    long together = sums.stream().mapToLong(Long::longValue).sum();
    if (together <= most) {
      return;
    }
    List<Long> parts = Shares.split(most, sums);
    for (int i = 0; i < parts.size(); i++) {
      long part = parts.get(i);
      charges.set(
          places.get(i),
          charges.get(places.get(i)).goingOn(new LevyStep.PersonMost(most, together, part), part));
    }
  }
}
