package de.ausgleich.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call whom. Each rule is proved to fire by a small class that breaks it. */
@AnalyzeClasses(packages = "de.ausgleich", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String BASE = "de.ausgleich.";
    private static final String BREAKING = BASE + "architecture.breaking";

    /** Endings under which anything could be. */
    private static final List<String> NAMES_OF_NOTHING = List.of("Util", "Helper", "Manager", "Impl", "Dto");

    /** What every room may call. */
    private static final List<String> COMMON = List.of("shared", "access", "audit", "statistics");

    /** The rooms that each room may call beside the common ones. */
    private static final Map<String, List<String>> MAY_CALL = Map.ofEntries(
            Map.entry("district", List.of()),
            Map.entry("organisation", List.of("district")),
            Map.entry("indicator", List.of("district")),
            Map.entry("observation", List.of("indicator", "district")),
            Map.entry("programme", List.of("organisation", "monitoring", "district")),
            Map.entry("measure", List.of("goal", "conference", "programme", "organisation", "monitoring", "district")),
            Map.entry("goal", List.of("conference", "programme", "organisation", "monitoring", "district")),
            Map.entry("conference", List.of("programme", "organisation", "indicator", "district")),
            Map.entry("monitoring", List.of("observation", "indicator", "district")),
            Map.entry("warning", List.of("monitoring", "indicator", "district")),
            Map.entry("evaluation", List.of("measure", "goal", "programme", "monitoring", "district")),
            Map.entry("search", List.of()),
            Map.entry("privacy", List.of()),
            Map.entry("installation", List.of()),
            Map.entry("web", List.of()),
            Map.entry("contract", List.of()));

    @ArchTest
    static final ArchRule statisticsIsPure = statisticsIsPure(BASE + "statistics");

    @ArchTest
    static final ArchRule nothingCallsTheDemonstration = nothingCalls(BASE + "demonstration");

    @ArchTest
    static final ArchRule noFieldInjection = noFieldInjection();

    @ArchTest
    static final ArchRule everyOperationNamesWhoMay = everyOperationNamesWhoMay();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = namesSayWhatThingsAre();

    @ArchTest
    static void roomsCallDownOnly(JavaClasses all) {
        MAY_CALL.forEach((room, others) -> room(
                        BASE + room,
                        Stream.concat(COMMON.stream(), others.stream()).toList())
                .check(all));
        room(BASE + "shared", List.of()).check(all);
        room(BASE + "migration", List.of()).check(all);
        room(BASE + "access", List.of("shared")).check(all);
        room(BASE + "audit", List.of("access", "shared")).check(all);
    }

    @Test
    void eachRuleFires() {
        JavaClasses breaking = new ClassFileImporter().importPackages(BREAKING);
        assertThat(Stream.of(
                        statisticsIsPure(BREAKING),
                        room(BREAKING, List.of("district")),
                        nothingCalls(BASE + "monitoring"),
                        noFieldInjection(),
                        everyOperationNamesWhoMay(),
                        namesSayWhatThingsAre()))
                .allSatisfy(rule -> assertThat(rule.evaluate(breaking).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    @Test
    void eachNameThatSaysNothingIsFound() {
        JavaClasses breaking = new ClassFileImporter().importPackages(BREAKING);
        List<String> found =
                namesSayWhatThingsAre().evaluate(breaking).getFailureReport().getDetails();
        assertThat(NAMES_OF_NOTHING)
                .allSatisfy(name -> assertThat(found).as(name).anyMatch(line -> line.contains("Any" + name)));
    }

    private static ArchRule nothingCalls(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room + "..");
    }

    private static ArchRule namesSayWhatThingsAre() {
        return noClasses().should(new ArchCondition<JavaClass>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = NAMES_OF_NOTHING.stream().noneMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, !says, type.getName()));
            }
        });
    }

    private static ArchRule statisticsIsPure(String room) {
        return classes()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", room);
    }

    private static ArchRule room(String room, List<String> others) {
        String[] allowed = Stream.concat(Stream.of(room + ".."), others.stream().map(other -> BASE + other + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "another room than " + others,
                        type -> type.getPackageName().startsWith(BASE)
                                && Stream.of(allowed).noneMatch(name -> (type.getPackageName() + ".")
                                        .startsWith(name.substring(0, name.length() - 1)))));
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    private static ArchRule everyOperationNamesWhoMay() {
        return methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                .orShould()
                .beAnnotatedWith(io.quarkus.security.Authenticated.class);
    }
}
