package scot.mercat.ballot.paper;

/**
 * A few words in English, and the same in the second language of a paper.
 *
 * @param second empty where there is none
 * @param language tag of the second
 */
record Label(String english, String second, String language) {
  boolean isDouble() {
    return !second.isEmpty();
  }
}
