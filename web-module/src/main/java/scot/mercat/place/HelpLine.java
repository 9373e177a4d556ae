package scot.mercat.place;

/** Help for somebody in need, shown on every form. */
public record HelpLine(String name, String phone, String openWhen) {}
