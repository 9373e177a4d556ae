/**
 * Who is on a register, what each is worth in a ballot, and what each pays.
 *
 * <h2>The rules of a levy</h2>
 *
 * A text, one sentence a line. Small and capital letters are alike; a full stop at the end, pound
 * signs, and commas within thousands may be left out; {@code #} begins a remark. A day is {@code
 * 2026-04-01} or {@code 1 April 2026}. In Northern Ireland write {@code net annual value} for
 * {@code rateable value}.
 *
 * <p>Said of the levy as a whole, each at most once, the term always:
 *
 * <pre>
 * the term is 1 April 2026 to 31 March 2031          at most five years, both days included
 * years begin on 1 April                             if not said: on the day the term began; a year
 *                                                    that the term cuts short is charged by its days
 * rateable value stays as at the ballot              if not said, this
 * rateable value follows the list at once            the value of each day, backdated changes too
 * rateable value follows the list each year          the value of the first day of each year
 * the levy is charged by the day                     if not said, this: each pays for their own days
 * whoever is liable on 1 April pays for the whole year
 * the owner pays when a property is empty            if not said, the person liable does
 * the levy rises by 1% each year                     from the second year on, of the rounded sum
 * no property pays less than £50                     of those that pay at all
 * no property pays more than £20,000                 in a whole year
 * no person pays more than £40,000                   in a year, for all that they pay for together
 * </pre>
 *
 * Said of some, as often as needed, {@code from DAY} or {@code until DAY} or both before it:
 *
 * <pre>
 * WHO is exempt
 * WHO pays 1.25% of rateable value                   up to four decimals
 * WHO pays £150 a year                               a fixed sum
 * WHO pays 20% less                                  off what comes out
 * WHO pays 0.25 points less                          off the rate; a fixed sum stays as it is
 * </pre>
 *
 * {@code WHO} is {@code every property}; or a kind of property in up to five words, such as {@code
 * managed centre}, {@code place of worship}, {@code voluntary}, {@code associate} or {@code empty};
 * or {@code rateable value} or {@code employees} and then {@code 3,000 to 8,399}, {@code below
 * 25,000}, {@code 5,000 or less}, {@code over 5,000} or {@code 500,000 or more} (whole numbers;
 * what lies between two of these belongs to the lower: 5.5 employees are within 1 to 5); or a kind
 * {@code with} one of those. Verbs may be {@code pay} and {@code are}.
 *
 * <p>A property is exempt where one rule says so. Of charges, that of one of its kinds goes before
 * that of every property, the first written before others; two charges on the same properties at
 * the same time are refused. A property that no charge reaches pays nothing. All that is taken off
 * is taken off, points before percentages. The sum goes: rate or fixed sum, percentages off, the
 * rises, the least and the most that a property pays, its days, the most that a person pays. Each
 * step is rounded to the penny, half up, and the next goes on from the rounded sum. What a person
 * pays at most is shared among their properties by what each would have paid, so that the pence add
 * up.
 *
 * <h2>The table of properties</h2>
 *
 * A table in UTF-8, parted by commas, semicolons or tabs (the first line decides), the names of the
 * columns in the first line, in any order:
 *
 * <pre>
 * property_id   always
 * person_id     always: who is liable
 * value         rateable value in pounds at the ballot; needed where a rule looks at it
 * value_from_2027-04-01   the value in the list from that day; as many such columns as needed; an
 *                         empty cell is no change. Where values count from the next year, the day
 *                         is the one on which the list was changed
 * employees     full-time equivalents, such as 7.5; needed where a rule looks at them
 * class         a kind, such as Place of worship
 * reliefs       more kinds, parted by | or ;
 * membership    levy (also when empty), or voluntary or associate: these have no vote by law, and
 *               the word is a kind that rules can name
 * empty         yes or no; yes is the kind "empty"
 * owner_id      who pays for an empty property, where the rules say so
 * from, until   the first and last day on which the person is liable (2026-04-01); empty: always
 * </pre>
 *
 * A property has a row more for each other person, or for each other time of the same one.
 *
 * <h2>The answer</h2>
 *
 * {@link scot.mercat.bid.rules.Levy} prints one JSON object; every sum in pence, shares in parts
 * per million (1 % is 10,000), days as {@code 2026-04-01}:
 *
 * <pre>
 * { "pence": all together,
 *   "years": [ { "year": 1, "from": …, "until": …, "pence": … } ],
 *   "properties": [ { "property": …, "pence": …, "years": [
 *     { "year": 1, "person": …, "payer": …, "statutory": true, "pence": …, "steps": [
 *       { "step": "rateable-value", "value": … },
 *       { "step": "rate", "who": "every property", "millionths": 10000, "pence": … } ] } ] } ] }
 * </pre>
 *
 * {@code statutory} is false for members who have no vote by law. The {@code pence} of a step is
 * what is owed after it for the part of the year it speaks of. Steps are {@code rateable-value},
 * {@code employees}, {@code exempt}, {@code no-charge}, {@code not-liable}, {@code points-off},
 * {@code rate}, {@code sum}, {@code percent-off}, {@code rise}, {@code least}, {@code most}, {@code
 * days}, {@code added} and {@code person-most}. Where either file has bad lines, each is named on
 * the error stream with its number and the exit status is 2.
 */
@NullMarked
package scot.mercat.bid.rules;

import org.jspecify.annotations.NullMarked;
