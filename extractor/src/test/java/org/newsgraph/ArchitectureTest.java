package org.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** The packages follow the way of an article: each may know those before it, and none behind it. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** In the order of the way. A name stands for that package alone, without those below it. */
    private static final List<String> WAY = List.of(
            "document",
            "text",
            "text.corenlp",
            "gazetteer",
            "mention",
            "lexicon",
            "claim",
            "correction",
            "graph",
            "store",
            "export",
            "evaluation",
            "cli");

    private static final DescribedPredicate<JavaClass> IS_FACADE = DescribedPredicate.describe(
            "are the facade", found -> found.getName().startsWith("org.newsgraph.NewsGraph"));

    @ArchTest
    static void eachPackageKnowsOnlyThoseBeforeIt(JavaClasses classes) {
        for (int i = 0; i < WAY.size() - 1; i++) {
            String[] behind = WAY.subList(i + 1, WAY.size()).stream()
                    .map(ArchitectureTest::full)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(full(WAY.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(behind).or(IS_FACADE))
                    .because("knowledge flows one way only: " + String.join(" < ", WAY))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceOnTheWay = noClasses()
            .that(DescribedPredicate.not(IS_FACADE))
            .should()
            .resideOutsideOfPackages(WAY.stream().map(ArchitectureTest::full).toArray(String[]::new));

    @ArchTest
    static final ArchRule onlyOnePackageKnowsCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.text.corenlp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..");

    @ArchTest
    static final ArchRule nothingButTheWiringKnowsWhichAnalyserIsUsed = noClasses()
            .that(DescribedPredicate.not(IS_FACADE))
            .and()
            .resideOutsideOfPackages("org.newsgraph.text.corenlp", "org.newsgraph.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsgraph.text.corenlp");

    @ArchTest
    static final ArchRule nothingBeforeTheGraphKnowsJena = noClasses()
            .that(DescribedPredicate.not(IS_FACADE))
            .and()
            .resideOutsideOfPackages(
                    "org.newsgraph.graph", "org.newsgraph.store", "org.newsgraph.export", "org.newsgraph.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

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
