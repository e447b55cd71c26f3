package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A query parameter that nobody reads is a mistake of the asker, so it is named instead of ignored. */
class KnownParameters {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(method, KnownParameters::parametersOf);
        List<Violation> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> Violation.of(name, "parameter.unknown"))
                .toList();
        if (!unknown.isEmpty() && request.getUriInfo().getPath().startsWith("/api/")) {
            throw Problem.invalid(unknown);
        }
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> isBean(parameter)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> name(field, field.getName()).stream())
                        : name(parameter, parameter.getName()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBean(java.lang.reflect.Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                || Stream.of(parameter.getType().getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(RestQuery.class));
    }

    private static Optional<String> name(AnnotatedElement element, String own) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            return Optional.of(query.value().isEmpty() ? own : query.value());
        }
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
