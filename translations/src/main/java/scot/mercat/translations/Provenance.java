package scot.mercat.translations;

/** Who answers for a translation. */
public enum Provenance {
  /** A person wrote it, or read the machine's and passed it. */
  PERSON,
  /** A machine wrote it; a person decided that it be shown so, under its label. */
  MACHINE_RELEASED,
  /** A machine wrote it and no person has decided anything. */
  MACHINE_RAW
}
