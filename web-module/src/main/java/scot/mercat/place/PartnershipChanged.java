package scot.mercat.place;

/** Told inside this node once the partnership's name, contacts or colours have changed. */
public record PartnershipChanged() {}
