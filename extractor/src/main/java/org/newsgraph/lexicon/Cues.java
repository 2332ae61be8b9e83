package org.newsgraph.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.tables.Table;
import org.newsgraph.tables.TableSource;

/** Words that tell something about the names and phrases beside them: "appeal to Moscow" turns to a state. */
public final class Cues {
    /** What a word may tell. */
    public enum Cue {
        /** Only measures what stands after its "of": "dozens of civilians", "a week of fighting". */
        MEASURE,
        /** Says: whoever speaks is the verb's subject. */
        REPORT,
        /** Tells what somebody says, and may stand after it: "…, the mayor said". */
        TELL,
        /** Has a content that a clause with "that" tells: "the news that the king had died". */
        CONTENT,
        /** Tells what a work of fiction is about: "the opera tells of a siege". */
        DEPICT,
        /** Only measures what stands after its "in": "a surge in attacks". */
        MEASURE_IN,
        /** Has an infinitive that is still to come: "vowed to leave on Monday". */
        LOOKING_AHEAD,
        /** Among these, has the time of what is to come: "is expected on Monday to leave"; "called on Monday to leave" is past. */
        SCHEDULED,
        /** Says what its subject becomes: "Russian became an official language". */
        BECOMING,
        /** Says in a title that the office is held no more: "former Syrian prime minister". */
        FORMER,
        /** Ends an age, which is no part of a title: "a 24-year-old student". */
        AGE,
        /** Leads the department of a government that is named before it: "Defense Secretary". */
        MINISTER,
        /** Says where an institution has its seat: "the Britain-based monitor". */
        SEATED,
        /** Is a town of which a state has one, so that another town is none: "the capital". */
        SEAT_OF_GOVERNMENT,
        /** Stands before a given name alone: "Sir Keir". */
        BEFORE_GIVEN_NAMES,
        /** Is done to somebody for what he does: "would sanction Norland if it attacked". */
        RETALIATING,
        /** Is done to states, not to their capitals: "blamed Moscow for the hack". */
        DONE_TO_A_STATE,
        /** Is had by states, not by their capitals: "Moscow's allies". */
        HELD_BY_A_STATE,
        /** Turns to states, not to their capitals: "an appeal to Moscow". */
        TURNED_TO_A_STATE,
        /** Comes from states, not from their capitals: "arms from Moscow". */
        HAD_FROM_A_STATE,
        /** Ends the mission of somebody who represents a state in another: "recalled its ambassador from Minsk". */
        RECALLING,
        /** Represents a state in another. */
        ACCREDITED_TO_A_STATE,
        /** Befalls a town, or shows what happens there, though its subject: "Kabul fell", "Damascus saw shelling". */
        DONE_BY_A_TOWN,
        /** Is made on a town, not on a state that bears its capital's name: "a rocket attack on Kabul". */
        DONE_ON_A_TOWN,
        /** A state's government as a whole, not one of its ministries or courts. */
        RULER,
        /** Those who oppose a state's government, as one institution. */
        OPPOSITION,
        /** The people of a state's army, where the noun for the army itself is another. */
        STATE_TROOP,
        /** Stands beside a place's own name: "the city of Aleppo". */
        PLACE,
        /** Ends names of places that are neither towns nor districts: "Black Sea", "Silk Road". */
        LANDFORM,
        /** Among these, what may bear the name of a town in it: "Idlib province". */
        WIDER_PLACE,
        /** Is a quarter of a town, or a town by another: "a Damascus suburb". */
        QUARTER,
        /** Acts for those who sent it. */
        DELEGATE,
        /** Is the group that it belongs to, in the plural. */
        MEMBER,
        /** May mean whatever organisation was spoken of. */
        ANY_INSTITUTION,
        /** Means no organisation that states are members of. */
        NO_UNION_OF_STATES,
        /** Says of forces that a state has them, or when or where: "regular", "northern". */
        OF_A_STATE,
        /** Says of a state's government, ministry or court what leaves it the state's own: "new", "coalition". */
        SAID_OF_AN_INSTITUTION,
        /** The army of a state as a whole. */
        STATE_ARMY,
        /** Is part of an institution or stands by it, and is not that institution: "a faction of the party". */
        PART_OF_AN_INSTITUTION,
        /** Among these, may be a group with a name of its own: "a branch of al-Qaeda". */
        AFFILIATE,
        /** A noun for fighters that is an adjective for taggers before another noun: "insurgent raid". */
        FIGHTERS_AS_ADJECTIVE,
        /** A noun for fighters that before violence says of what kind it is: "terrorist attack". */
        SAYS_HOW,
        /** Is a party to something with another: "both sides". */
        PARTY,
        /** Is done to others, not to one's own: what is detained of "its members" are the other's. */
        DONE_TO_OTHERS,
        /** Is done by two together: who meets somebody and the one who is met are "they". */
        DONE_TOGETHER,
        /** Among these, is done with the verb's object: "met the king"; "they agreed" with others after "with" alone. */
        DONE_TOGETHER_WITH_AN_OBJECT,
        /** Is ordered or demanded of others: "ordered his arrest" is another's. */
        ORDERED,
        /** Is suffered by its owner at the hands of others: "his arrest". */
        SUFFERED,
        /** Is done with one's own: whoever is to end "its attacks" is to end those of their own. */
        DONE_WITH_ONES_OWN,
        /** Happens: its subject "it" is what happened, or nothing. */
        HAPPENING,
        /** Is said of those who act: "it is ready to talk". */
        SAID_OF_ACTORS,
        /** Hurts people without killing them, or says that they were hurt: "30 wounded". */
        HURTING,
        /** Says what something is taken for, of whatever kind it is: "was not classified as a siege". */
        CLASSING,
        /** Says of people so little that soldiers are meant, too: "people". */
        ANYBODY,
        /** Says of people that they were killed: "12 dead". */
        DEAD,
        /** Kills people: "those killed". */
        KILLING,
        /** Means those who were killed, or that they were: "the dead", "the number of fatalities". */
        THOSE_KILLED,
        /** Says that its object is some of its subject: "the dead included 12 policemen". */
        INCLUDING,
        /** Counts those killed: "a death toll". */
        TOLL,
        /** Counts what stands after its "of", and no more: "the number of dead". */
        COUNT,
        /** Stands between a toll and its number: "put the toll at 45". */
        TOLL_VERB,
        /** Among these, says of a toll without a further word that it is one of deaths: "the toll rose to 45". */
        DEATH_TOLL_VERB,
        /** Counts or classes events, and stands where the noun after its "of" would: "carried out a series of raids". */
        COUNTING_EVENTS,
        /** Is a fraction of what stands after its "of", not how many: "two thirds of the prisoners". */
        FRACTION,
        /** Is a time that a number gives the length of, not how many there are: "two years of support". */
        DURATION,
        /** Makes another unit of a unit of length: "square kilometres". */
        POWER,
        /** Is a share of a hundred: "80 per cent". */
        PER_CENT,
        /** Means two before "of" and a plural: "a couple of activists". */
        COUPLE,
        /** Is more or less of the place that stands after its "of": "most of Hebron". */
        SHARE,
        /** Is a part of a place by the compass, or says where something lies from it: "north of Homs". */
        DIRECTION,
        /** Means a place that only what stands around it tells: "the area". */
        VAGUE_PLACE,
        /** Is a part of the place that stands after its "of", or lies around it: "the outskirts of Homs". */
        PART_OF_A_PLACE,
        /** Is a part of the time that stands after its "of": "the start of March". */
        PHASE,
        /** Puts its verb at another time than the article's: "recently said". */
        OTHER_TIME,
        /** The same, where it stands after the verb: "said long ago". */
        OTHER_TIME_AFTER,
        /** Says after "in" what a protest is for or against: "marched in defiance of the junta". */
        STANCE_OF_A_PROTEST,
        /** Is a part of a game where an ordinal stands with it: "in the 90th minute". */
        MINUTE_OF_A_GAME,
        /** Only weighs its object where an adverb says how: "takes the reports seriously". */
        WEIGHING,
        /** Is such an adverb. */
        WEIGHED_SO,
        /** Gives its object a name as well as it gets in touch with it: "called their daughter Zoe". */
        NAMING,
        /** Is given a name by those to whom it belongs. */
        GIVEN_A_NAME,
        /** Has the means of an event as its object: "strikes using bombers against the depots". */
        USING,
        /** Says that somebody agrees with others, of whom nothing is asked: "agreed that troops should leave". */
        AGREEING,
        /** Says of people hardly more than that they are people: "at least 20 civilians". */
        WHOEVER,
        /** Means a woman. */
        FEMALE,
        /** Means a man. */
        MALE,
        /** Opens a sentence with a capital and begins no name. */
        NO_NAME
    }

    private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

    private Cues() {}

    /** The table that travels in the program's jar. */
    public static Cues standard() {
        return read(TableSource.builtIn());
    }

    /** The table with that of a domain. */
    public static Cues read(TableSource tables) {
        Cues cues = new Cues();
        for (Table.Row row : tables.table("ontology/cues.tsv", "cue", "word").rows()) {
            cues.words.computeIfAbsent(cue(row), cue -> new HashSet<>()).add(row.get("word"));
        }
        return cues;
    }

    private static Cue cue(Table.Row row) {
        try {
            return Cue.valueOf(row.get("cue").toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: unknown cue '%s'".formatted(row.place(), row.get("cue")), e);
        }
    }

    /** Whether a lemma tells this, whatever its case. */
    public boolean has(Cue cue, String lemma) {
        return words.getOrDefault(cue, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
