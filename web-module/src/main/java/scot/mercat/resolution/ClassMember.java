package scot.mercat.resolution;

/** A member in a class, with what their voice weighs there. */
public record ClassMember(Voter voter, int weight) {}
