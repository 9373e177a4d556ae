package scot.mercat.resolution;

import scot.mercat.resolution.rules.Voice;

/** A voice with the names of whose it is and of the class, as those see it who may vote. */
public record NamedVoice(Voice voice, String name, String organisation, String className) {}
