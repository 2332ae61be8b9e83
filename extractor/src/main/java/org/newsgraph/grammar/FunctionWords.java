package org.newsgraph.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.text.Token;

/**
 * The closed classes of English on which the grammar rests, each once and in small letters: articles, pronouns,
 * auxiliaries, prepositions, conjunctions. Words with a meaning of their own stand in the tables of {@code ontology/}.
 */
public final class FunctionWords {
    /** "a", "an". */
    public static final Set<String> INDEFINITE_ARTICLES = Set.of("a", "an");

    /** Determiners that speak of somebody known: "the group", "both sides". */
    public static final Set<String> DEFINITE_DETERMINERS = Set.of("the", "this", "that", "these", "those", "both");

    /** Determiners that introduce somebody: "a group", "another group". */
    public static final Set<String> INDEFINITE_DETERMINERS = Set.of("a", "an", "another", "some");

    /** What stands before one who is not the one mentioned before: "a Briton", "another Briton", "a second Briton". */
    public static final Set<String> BEFORE_ANOTHER = Set.of("a", "an", "another", "other", "second", "third", "one");

    /** Relative pronouns that stand for the antecedent itself. */
    public static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");

    /** Relative pronouns with the possessive one. */
    public static final Set<String> RELATIVES = union(RELATIVE_PRONOUNS, Set.of("whose"));

    /** Relative pronouns that stand for persons. */
    public static final Set<String> RELATIVES_OF_PERSONS = Set.of("who", "whom");

    /** Relative pronouns that bring no antecedent and mean anybody: "whoever attacks the city". */
    public static final Set<String> RELATIVES_OF_ANYBODY = Set.of("whoever");

    /** Third person, one woman. */
    public static final Set<String> FEMININE_PRONOUNS = Set.of("she", "her", "hers", "herself");

    /** Third person, one man. */
    public static final Set<String> MASCULINE_PRONOUNS = Set.of("he", "him", "his", "himself");

    /** Third person, one that is no person. */
    public static final Set<String> NEUTER_PRONOUNS = Set.of("it", "its", "itself");

    /** Third person, several. */
    public static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "themselves", "theirs");

    /** Third person, by what pronouns agree in: each set has those of one number and gender. */
    public static final List<Set<String>> THIRD_PERSON_PRONOUNS =
            List.of(FEMININE_PRONOUNS, MASCULINE_PRONOUNS, NEUTER_PRONOUNS, PLURAL_PRONOUNS);

    /** Third person, for the subject of the pronoun's own clause. */
    public static final Set<String> REFLEXIVE_PRONOUNS = Set.of("himself", "herself", "itself", "themselves");

    /** First person, the speaker alone. */
    public static final Set<String> SPEAKER_PRONOUNS = Set.of("i", "me", "my", "myself");

    /** First person, the speaker with others or for an institution. */
    public static final Set<String> SPEAKERS_PRONOUNS = Set.of("we", "us", "our", "ourselves");

    /** First person. */
    public static final Set<String> FIRST_PERSON_PRONOUNS = union(SPEAKER_PRONOUNS, SPEAKERS_PRONOUNS);

    /** Pronouns that stand for one person as a participant. */
    public static final Set<String> PRONOUNS_OF_ONE_PERSON = Set.of("he", "she", "him", "her", "i", "me");

    /** Pronouns that stand for persons as participants. */
    public static final Set<String> PRONOUNS_OF_PERSONS = Set.of(
            "he",
            "she",
            "him",
            "her",
            "they",
            "them",
            "who",
            "whom",
            "we",
            "us",
            "i",
            "me",
            "you",
            "himself",
            "herself",
            "themselves",
            "everyone",
            "everybody",
            "someone",
            "nobody",
            "whoever");

    /** Possessive pronouns of the first person. */
    public static final Set<String> SPEAKERS_POSSESSIVES = Set.of("our", "my");

    /** Lemmas of the auxiliary of the perfect, "'d" of either "had" or "would" among them. */
    public static final Set<String> PERFECT_AUXILIARIES = Set.of("have", "'ve", "'d");

    /** Adverbs that negate a verb. */
    public static final Set<String> NEGATIONS = Set.of("not", "never", "n't");

    /** Conjunctions and prepositions of what ends something else: "fought until the army withdrew". */
    public static final Set<String> UNTIL = Set.of("until", "till");

    /** Auxiliaries after which an event has not happened: "will meet", "should meet". */
    public static final Set<String> MODALS = Set.of("will", "shall", "would", "can", "may", "should", "must", "'ll");

    /** Prepositions and conjunctions before what only says when: "after meeting the king". */
    public static final Set<String> BEFORE_TIMES =
            Set.of("after", "before", "since", "while", "when", "during", "upon");

    /** Determiners of nobody: "no rebels", "none of the rebels". */
    public static final Set<String> NO_DETERMINERS = Set.of("no", "none", "neither");

    /** Words that a month stands after, and no person of its name. */
    public static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "till", "during", "throughout", "last", "next", "this", "of");

    /** Prepositions of time that a feast stands after: "at Easter". */
    public static final Set<String> BEFORE_FEASTS =
            Set.of("at", "over", "during", "before", "after", "since", "until", "by", "around", "last", "next", "this");

    /** Conjunctions of time, cause, concession and condition, which open a clause: "as talks began". */
    public static final Set<String> ADVERBIAL_CONJUNCTIONS = Set.of(
            "as",
            "after",
            "because",
            "before",
            "since",
            "until",
            "once",
            "although",
            "though",
            "while",
            "if",
            "unless");

    /** Prepositions before whoever is called on to do something, in the order in which they are tried. */
    public static final List<String> BEFORE_ADDRESSEES = List.of("on", "upon", "to", "for");

    /** Prepositions that parsers take for conjunctions before an infinitive with its subject: "called on X to leave". */
    public static final Set<String> TAKEN_FOR_CONJUNCTIONS = Set.of("on", "upon", "to", "with");

    /** Prepositions before a gerund whose subject is the governing verb's object: "accused X of violating a truce". */
    public static final Set<String> BEFORE_GERUNDS_OF_OBJECTS = Set.of("of", "for", "from", "into", "against");

    /** Prepositions before whoever something or somebody belongs to: "members of X", "a spokesman for X". */
    public static final Set<String> BEFORE_POSSESSORS = Set.of("of", "from", "for");

    /** Those of them before what a noun can't be understood without, and before a possessor that the parser detached. */
    public static final Set<String> BEFORE_CLOSE_POSSESSORS = Set.of("of", "from");

    /** Prepositions before the institution that somebody holds an office in: "a spokesman for the Front". */
    public static final Set<String> BEFORE_HOLDERS_OF_OFFICES = Set.of("of", "for", "to", "on", "in", "from");

    /** Prepositions between an office and its holder's name: "envoy on Norland Ana Silva". */
    public static final Set<String> INSIDE_TITLES = Set.of("of", "for", "on", "to");

    /** Prepositions before the place, or the whole, to which an institution belongs: "the high court in London". */
    public static final Set<String> BEFORE_SEATS = Set.of("in", "for", "at", "from");

    /** Prepositions before places. */
    public static final Set<String> BEFORE_PLACES = Set.of("in", "near", "at", "outside", "around");

    /** Prepositions before a party to something: "talks with X", "a war against X". */
    public static final Set<String> BEFORE_PARTIES = Set.of("with", "by", "against", "between", "on");

    /** Prepositions before a year that says when. */
    public static final Set<String> BEFORE_YEARS =
            Set.of("in", "since", "from", "until", "by", "during", "of", "to", "through");

    /** Those of them after which a year says when although a noun follows: "in 2011 troops …". */
    public static final Set<String> BEFORE_YEARS_AND_NOUNS = Set.of("in", "since");

    /** Prepositions before the end of a stretch of time: "from 3 to 9 March". */
    public static final Set<String> BEFORE_ENDS = Set.of("to", "until", "till", "through");

    private FunctionWords() {}

    /** "a", "an", whatever their case. */
    public static boolean isIndefiniteArticle(Token word) {
        return has(INDEFINITE_ARTICLES, word);
    }

    /** Whether a word's lemma is one of these, whatever its case. */
    public static boolean has(Set<String> words, Token word) {
        return words.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** "he", "She" */
    public static boolean isPersonalPronoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MASCULINE_PRONOUNS.contains(lower) || FEMININE_PRONOUNS.contains(lower);
    }
}
