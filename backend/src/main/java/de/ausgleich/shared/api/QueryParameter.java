package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A query parameter as an operation declares it.
 *
 * @param element where it is declared: a parameter of the method or a field of a bean
 */
record QueryParameter(String name, Class<?> type, AnnotatedElement element) {

    static Map<String, QueryParameter> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> isBean(parameter) ? fields(parameter.getType()) : single(parameter))
                .collect(Collectors.toUnmodifiableMap(QueryParameter::name, Function.identity()));
    }

    private static boolean isBean(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                || Stream.of(parameter.getType().getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(RestQuery.class));
    }

    private static Stream<QueryParameter> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .flatMap(field ->
                        name(field, field.getName())
                                .map(name -> new QueryParameter(name, field.getType(), field))
                                .stream());
    }

    private static Stream<QueryParameter> single(Parameter parameter) {
        return name(parameter, parameter.getName())
                .map(name -> new QueryParameter(name, parameter.getType(), parameter))
                .stream();
    }

    private static Optional<String> name(AnnotatedElement element, String own) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            return Optional.of(query.value().isEmpty() ? own : query.value());
        }
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    /** Whether it may stand in the query several times. */
    boolean many() {
        return Collection.class.isAssignableFrom(type);
    }

    /** What is wrong with a value, if anything: it cannot be read, or lies outside its range. */
    Optional<Violation> fault(String value) {
        try {
            ParameterReading.of(type).ifPresent(reading -> reading.fromString(value));
        } catch (BadValue bad) {
            return Optional.of(Violation.of(name, bad.key(), bad.arguments()));
        }
        return type == int.class && !inRange(Long.parseLong(value))
                ? Optional.of(Violation.of(name, "parameter.range", least(), most()))
                : Optional.empty();
    }

    private boolean inRange(long number) {
        return number >= least() && number <= most();
    }

    private long least() {
        Min least = element.getAnnotation(Min.class);
        return least == null ? Integer.MIN_VALUE : least.value();
    }

    private long most() {
        Max most = element.getAnnotation(Max.class);
        return most == null ? Integer.MAX_VALUE : most.value();
    }
}
