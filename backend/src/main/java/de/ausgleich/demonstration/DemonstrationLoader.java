package de.ausgleich.demonstration;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.district.AreaFiles;
import de.ausgleich.district.SchemeRequest;
import de.ausgleich.district.SchemeService;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.text.Bilingual;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the demonstration before the application serves: areas, definitions, bodies and their members, facilities,
 * deliveries, programme areas, goals, measures, action concepts. Each step once; what people do with it afterwards stays.
 */
@Singleton
class DemonstrationLoader {

    private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class);
    private static final LocalDate VALID_FROM = LocalDate.of(2000, 1, 1);

    private final Optional<String> folder;
    private final String scheme;
    private final DemonstrationSteps steps;
    private final SchemeService schemes;
    private final DemonstrationCatalogue catalogue;
    private final DemonstrationMembers members;
    private final DemonstrationFacilities facilities;
    private final DemonstrationDeliveries deliveries;
    private final DemonstrationProgramme programme;
    private final DemonstrationReports reports;
    private final DemonstrationConferences conferences;
    private final DemonstrationGoals goals;
    private final DemonstrationMeasures measures;
    private final DemonstrationConcepts concepts;
    private final CurrentActor actor;

    DemonstrationLoader(
            @ConfigProperty(name = "ausgleich.demonstration") Optional<String> folder,
            @ConfigProperty(name = "ausgleich.scheme") String scheme,
            DemonstrationSteps steps,
            SchemeService schemes,
            DemonstrationCatalogue catalogue,
            DemonstrationMembers members,
            DemonstrationFacilities facilities,
            DemonstrationDeliveries deliveries,
            DemonstrationProgramme programme,
            DemonstrationReports reports,
            DemonstrationConferences conferences,
            DemonstrationGoals goals,
            DemonstrationMeasures measures,
            DemonstrationConcepts concepts,
            CurrentActor actor) {
        this.folder = folder;
        this.scheme = scheme;
        this.steps = steps;
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.members = members;
        this.facilities = facilities;
        this.deliveries = deliveries;
        this.programme = programme;
        this.reports = reports;
        this.conferences = conferences;
        this.goals = goals;
        this.measures = measures;
        this.concepts = concepts;
        this.actor = actor;
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        folder.map(Path::of).ifPresent(this::load);
    }

    private void load(Path from) {
        actor.becomeSystem();
        steps.once("areas", () -> loadAreas(from));
        steps.once("catalogue", () -> catalogue.load(from.resolve("catalogue")));
        steps.once("organisations", () -> members.loadOrganisations(from.resolve("organisations.json")));
        steps.once("members", () -> members.loadMembers(from.resolve("members.csv")));
        steps.once("facilities", () -> facilities.load(from.resolve("facilities.csv"), scheme));
        steps.once("places", () -> catalogue.load(from.resolve("places")));
        steps.once("need-indices", () -> catalogue.loadIndices(from.resolve("need-indices.json")));
        for (Path file : deliveries.in(from.resolve("deliveries"))) {
            if (steps.once(file.getFileName().toString(), () -> deliveries.deliver(file, scheme))) {
                LOG.infof("demonstration: %s published", file.getFileName());
            }
        }
        steps.once("programme-areas", () -> programme.load(from.resolve("programme-areas.json")));
        steps.once("field-reports", () -> reports.load(from.resolve("field-reports.json")));
        steps.once("conferences", () -> conferences.load(from.resolve("conferences.json")));
        steps.once("goals", () -> goals.load(from.resolve("goals.json")));
        steps.once("measures", () -> measures.load(from.resolve("measures.json")));
        steps.once("action-concepts", () -> concepts.load(from.resolve("action-concepts.json")));
    }

    private void loadAreas(Path from) {
        SchemeRequest request = new SchemeRequest(
                new Bilingual("92 statistische Bezirke", "92 statistical districts"), VALID_FROM, null);
        schemes.put(scheme, request, Condition.CREATE);
        put(AreaFiles.Type.CSV, from.resolve("districts.csv"));
        put(AreaFiles.Type.GEOJSON, from.resolve("districts.geojson"));
    }

    private void put(AreaFiles.Type type, Path file) {
        Condition present = new Condition("\"" + schemes.get(scheme).version() + "\"", null);
        try {
            schemes.putAreas(scheme, type, Files.readAllBytes(file), present);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
