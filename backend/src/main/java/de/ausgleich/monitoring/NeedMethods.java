package de.ausgleich.monitoring;

import static java.util.Comparator.naturalOrder;

import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.NeedIndexDefinitions;
import de.ausgleich.indicator.Version;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.Publication;
import de.ausgleich.observation.SliceKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds how a need index was computed at the time, to tell a change of the method from one of the districts. */
@Singleton
class NeedMethods {

    private final NeedIndexDefinitions definitions;
    private final Subjects subjects;
    private final Observations observations;

    NeedMethods(NeedIndexDefinitions definitions, Subjects subjects, Observations observations) {
        this.definitions = definitions;
        this.subjects = subjects;
        this.observations = observations;
    }

    /**
     * By the definitions that were valid when the figures of a ground were first complete; by the first ones of the
     * index where it is younger than they are.
     *
     * <p>What has to be complete depends on the definitions, and they on when it was. So the ones valid when the first
     * of today's numbers was published say which numbers count: one that a later definition brought in does not.
     */
    NeedMethod ofFirstPublication(NeedGround ground) {
        NeedMethod today = new NeedMethod(ground.definition(), ground.subjects());
        return firstPublished(today, ground).stream()
                .min(naturalOrder())
                .map(begun -> validAt(begun, ground))
                .flatMap(begun -> firstPublished(begun, ground).stream().max(naturalOrder()))
                .map(complete -> validAt(complete, ground))
                .orElse(today);
    }

    private NeedMethod validAt(Instant instant, NeedGround ground) {
        List<Version<NeedIndexDefinition>> versions =
                definitions.versions(ground.definition().code());
        Version<NeedIndexDefinition> index = versions.stream()
                .filter(version -> !version.validFrom().isAfter(instant))
                .findFirst()
                .orElseGet(versions::getLast);
        Instant valid = index.validFrom().isAfter(instant) ? index.validFrom() : instant;
        CatalogueSnapshot catalogue = subjects.catalogue(valid);
        return new NeedMethod(
                index.definition(), NeedSubjects.of(index.definition(), ground.basis(), subjects, catalogue));
    }

    /** When each of the indicators' numbers at the date of a ground was first published. */
    private Collection<Instant> firstPublished(NeedMethod method, NeedGround ground) {
        Set<String> variables = method.subjects().components().stream()
                .flatMap(subject -> subject.formula().variables().stream())
                .collect(Collectors.toSet());
        Map<SliceKey, Instant> first = new HashMap<>();
        for (Publication publication :
                observations.publications(ground.basis(), ground.areas().scheme(), variables, Set.of(ground.date()))) {
            first.merge(
                    publication.edition().key(),
                    publication.edition().publishedAt(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        return first.values();
    }
}
