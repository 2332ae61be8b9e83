package org.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages follow the way of an article: each may know those before it, and none after it. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** In the order of the way. A name stands for that package alone, without those below it. */
    static final List<String> WAY = List.of(
            "tables",
            "document",
            "document.layout",
            "document.input",
            "document.html",
            "text",
            "text.corenlp",
            "gazetteer",
            "lexicon",
            "grammar",
            "grammar.repair",
            "mention",
            "mention.time",
            "mention.discourse",
            "mention.name",
            "mention.nominal",
            "mention.pronoun",
            "claim",
            "claim.stance",
            "claim.event",
            "claim.setting",
            "claim.quantity",
            "claim.relation",
            "correction",
            "graph",
            "pipeline",
            "store.tdb",
            "store",
            "pipeline.build",
            "export.facts",
            "export.format",
            "export.query",
            "export.insight",
            "evaluation",
            "cli");

    /** Packages with rooms, which are nobody else's business. */
    private static final List<String> CLOSED = List.of("document", "mention", "claim");

    /** What wires the rooms of a closed package stands in that package, and knows them. */
    private static final Set<String> WIRING = Set.of(
            "org.newsgraph.document.Inputs",
            "org.newsgraph.document.GivenText",
            "org.newsgraph.mention.Resolver",
            "org.newsgraph.claim.GrammarExtractor");

    private static final DescribedPredicate<JavaClass> IS_WIRING = DescribedPredicate.describe(
            "wire the rooms of their package",
            found -> WIRING.contains(found.getName().replaceFirst("\\$.*", "")));

    @ArchTest
    static void eachPackageKnowsOnlyThoseBeforeIt(JavaClasses classes) {
        for (int i = 0; i < WAY.size() - 1; i++) {
            String[] after = WAY.subList(i + 1, WAY.size()).stream()
                    .map(ArchitectureTest::full)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> ownRooms = resideInAPackage(full(WAY.get(i)) + ".*");
            noClasses()
                    .that()
                    .resideInAPackage(full(WAY.get(i)))
                    .and(DescribedPredicate.not(IS_WIRING))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(after))
                    .because("knowledge flows one way only: " + String.join(" < ", WAY))
                    .allowEmptyShould(true)
                    .check(classes);
            noClasses()
                    .that()
                    .resideInAPackage(full(WAY.get(i)))
                    .and(IS_WIRING)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(after).and(DescribedPredicate.not(ownRooms)))
                    .because("wiring knows the rooms of its own package, and no more")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void fromOutsideOnlyTheClosedPackagesThemselvesAreKnownAndNeverTheirRooms(JavaClasses classes) {
        for (String closed : CLOSED) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(full(closed), full(closed) + ".*")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(full(closed) + ".*")
                    .because("what others need of " + closed + " stands in " + closed)
                    .check(classes);
            noClasses()
                    .that()
                    .resideInAPackage(full(closed) + ".*")
                    .should()
                    .dependOnClassesThat(IS_WIRING)
                    .because("no room knows who wires it")
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceOnTheWay = noClasses()
            .should()
            .resideOutsideOfPackages(WAY.stream().map(ArchitectureTest::full).toArray(String[]::new));

    /** On the disks of macOS and Windows two such classes would be one file. */
    @ArchTest
    static void noTwoNamesDifferInCaseAlone(JavaClasses classes) {
        Map<String, List<String>> names = classes.stream()
                .map(JavaClass::getName)
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)));
        assertEquals(
                List.of(),
                names.values().stream().filter(alike -> alike.size() > 1).toList());
    }

    @ArchTest
    static final ArchRule onlyOnePackageKnowsCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.text.corenlp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..");

    @ArchTest
    static final ArchRule nothingButTheWiringKnowsWhichAnalyserIsUsed = noClasses()
            .that()
            .resideOutsideOfPackages("org.newsgraph.text.corenlp", "org.newsgraph.pipeline", "org.newsgraph.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsgraph.text.corenlp");

    @ArchTest
    static final ArchRule nothingBeforeTheGraphKnowsJena = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.newsgraph.graph",
                    "org.newsgraph.store..",
                    "org.newsgraph.pipeline..",
                    "org.newsgraph.export..",
                    "org.newsgraph.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    /** A job of a cluster makes, checks and writes graphs; the database comes where they are loaded. */
    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..");

    /** Else a user in Turkey gets other facts. */
    @ArchTest
    static final ArchRule letterCaseAndFormatsDoNotDependOnTheMachine = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);

    @ArchTest
    static final ArchRule tablesAreHandedDownAndNotFetched = noClasses()
            .that()
            .resideInAnyPackage("org.newsgraph.mention..", "org.newsgraph.claim..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("standard")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.newsgraph\\.tables\\.(Table|SortedTable|TableSource|Domain)(\\$.*)?")
            .because("a domain's tables are read once, by whoever wires the stages");

    @ArchTest
    static final ArchRule messagesGoThroughSlf4j = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.cli")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    private static String full(String name) {
        return "org.newsgraph." + name;
    }
}
