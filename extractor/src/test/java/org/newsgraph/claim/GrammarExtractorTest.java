package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.JudgedShares;
import org.newsgraph.lexicon.LanguageTables;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.mention.Resolver;
import org.newsgraph.testing.TextBuilder;

/** What is told of whom, from hand-made trees with the tables that travel in the jar. */
class GrammarExtractorTest {
    private static final Nouns NOUNS = Nouns.standard();
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), NOUNS, Offices.standard());
    private static final GrammarExtractor EXTRACTOR =
            new GrammarExtractor(LanguageTables.standard(), new JudgedScorer(JudgedShares.standard()));

    private static final String KILLED_IN_HOMS = "were=be/VBD/killed/aux:pass killed=kill/VBN/0/root in/IN/Homs/case "
            + "Homs/NNP/killed/obl/L ././killed/punct";

    @Test
    void purposeOfALoanIsTheLoanOnceMore() {
        String loan =
                "Denmark/NNP/gave/nsubj/L gave=give/VBD/0/root Chad/NNP/gave/iobj/L a/DT/loan/det loan/NN/gave/obj "
                        + "to/TO/%1$s/mark %1$s/VB/gave/advcl %2$s ././gave/punct";
        assertEquals(
                List.of("Aid agent=Denmark object=loan target=Chad asserted"),
                told(loan.formatted("finance", "schools=school/NNS/finance/obj")));
        assertEquals(
                List.of(
                        "Aid agent=Denmark object=loan target=Chad asserted",
                        "Assault agent=Denmark target=Niger unrealized"),
                told(loan.formatted("attack", "Niger/NNP/attack/obj/L")));
    }

    @Test
    void unknownThingInAListIsLikeTheOthers() {
        assertEquals(
                List.of("Seizure agent=police object=three trucks object=two winches asserted"),
                told(
                        "Police/NNS/seized/nsubj seized=seize/VBD/0/root three/CD/trucks/nummod trucks=truck/NNS/seized/obj "
                                + "and/CC/winches/cc two/CD/winches/nummod winches=winch/NNS/trucks/conj ././seized/punct"));
    }

    @Test
    void tollsOfTheSamePeopleAreOneGroup() {
        assertEquals(
                List.of(
                        "Killing target=at least 24 people place=Homs asserted",
                        "Killing target=at least 24 people place=Homs asserted"),
                told(
                        "Some/DT/2/advmod 20/CD/farmers/nummod farmers=farmer/NNS/killed/nsubj:pass " + KILLED_IN_HOMS,
                        "At/IN/least/case least/JJS/3/obl:npmod 24/CD/people/nummod people/NNS/killed/nsubj:pass "
                                + KILLED_IN_HOMS));
    }

    @Test
    void nursesAndFarmersAreTwoGroups() {
        assertEquals(
                List.of(
                        "Killing target=at least 20 nurses place=Homs asserted",
                        "Killing target=at least 24 farmers place=Homs asserted"),
                told(
                        "At/IN/least/case least/JJS/3/obl:npmod 20/CD/nurses/nummod nurses=nurse/NNS/killed/nsubj:pass "
                                + KILLED_IN_HOMS,
                        "At/IN/least/case least/JJS/3/obl:npmod 24/CD/farmers/nummod farmers=farmer/NNS/killed/nsubj:pass "
                                + KILLED_IN_HOMS));
    }

    @Test
    void whoeverHasNotAgreedAgreesToNothing() {
        String agreed =
                "The/DT/ministers/det ministers=minister/NNS/agreed/nsubj %sagreed=agree/VBN/0/root that/IN/leave/mark "
                        + "the/DT/army/det army/NN/leave/nsubj should/MD/leave/aux leave/VB/agreed/ccomp ././agreed/punct";
        assertEquals(List.of("Agreement agent=ministers asserted"), told(agreed.formatted("have/VBP/agreed/aux ")));
        assertEquals(List.of(), told(agreed.formatted("have/VBP/agreed/aux not/RB/agreed/advmod ")));
    }

    @Test
    void whoeverIsHeldAsAHostageIsHeldHostage() {
        String held = "Gunmen=gunman/NNS/held/nsubj held=hold/VBD/0/root twelve/CD/tourists/nummod "
                + "tourists=tourist/NNS/held/obj ";
        assertEquals(
                List.of("Detention agent=gunmen target=twelve tourists asserted"),
                told(held + "as/IN/hostages/case hostages=hostage/NNS/held/obl ././held/punct"));
        assertEquals(List.of(), told(held + "near/IN/hostages/case hostages=hostage/NNS/held/obl ././held/punct"));
    }

    @Test
    void speakerFollowsWhereALongQuoteEnds() {
        assertEquals(
                List.of("Shelling agent=rebels target=Homs asserted source=mayor", "Statement agent=mayor asserted"),
                told(
                        "``/``/shelled/punct Rebels=rebel/NNS/shelled/nsubj shelled=shell/VBD/0/root Homs/NNP/shelled/obj/L "
                                + "././shelled/punct",
                        "It/PRP/rained/nsubj rained=rain/VBD/0/root ././rained/punct",
                        "It/PRP/snowed/nsubj snowed=snow/VBD/0/root ././snowed/punct",
                        "It/PRP/froze/nsubj froze=freeze/VBD/said/ccomp ,/,/said/punct ''/''/said/punct the/DT/mayor/det "
                                + "mayor/NN/said/nsubj said=say/VBD/0/root ././said/punct"));
    }

    private static List<String> told(String... sentences) {
        TextBuilder text = new TextBuilder();
        for (String sentence : sentences) {
            text.sentence(sentence);
        }
        return EXTRACTOR.extract(RESOLVER.resolve(text.text())).events().stream()
                .flatMap(event -> event.claims().stream())
                .map(GrammarExtractorTest::words)
                .sorted()
                .toList();
    }

    private static String words(EventClaim claim) {
        Stream<String> fillers = claim.fillers().stream()
                .map(filler -> filler.role().localName() + "="
                        + filler.entity().map(entity -> entity.name()).orElse("-"));
        Stream<String> sources = claim.stance().sources().stream()
                .map(source -> "source=" + source.entity().name());
        return Stream.of(
                        Stream.of(claim.kind().localName()),
                        fillers,
                        Stream.of(claim.stance().factuality().name().toLowerCase(Locale.ROOT)),
                        sources)
                .flatMap(one -> one)
                .collect(Collectors.joining(" "));
    }
}
