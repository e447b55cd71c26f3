package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at the query before anything else does and names every fault in it at once. A parameter that nobody reads is
 * a mistake of the asker too, so it is named instead of ignored.
 */
class QueryParameters {

    private static final Map<Method, Map<String, QueryParameter>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseFaults(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        Map<String, QueryParameter> known = KNOWN.computeIfAbsent(method, QueryParameter::of);
        List<Violation> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(given -> faults(known, given.getKey(), given.getValue()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static Stream<Violation> faults(Map<String, QueryParameter> known, String name, List<String> values) {
        QueryParameter parameter = known.get(name);
        if (parameter == null) {
            return Stream.of(Violation.of(name, "parameter.unknown"));
        }
        if (values.size() > 1 && !parameter.many()) {
            return Stream.of(Violation.of(name, "parameter.once"));
        }
        return values.stream().flatMap(value -> parameter.fault(value).stream());
    }
}
