package de.ausgleich.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record behind a schema. Records of one simple name get a schema each, numbered from the second on, so
 * the name alone does not tell which is which: the fields do.
 */
final class RecordSchemas {

    private static final DotName NAMED =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName RENAMED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private static final List<DotName> DEMANDING = Stream.of("NotNull", "NotBlank", "NotEmpty")
            .map(name -> DotName.createSimple("jakarta.validation.constraints." + name))
            .toList();

    private final Map<String, List<ClassInfo>> byName;
    private final Map<DotName, ClassInfo> byClass;

    /**
     * A field as the contract has it.
     *
     * @param demanded whether a request without it is refused
     */
    record Field(String name, boolean demanded, Type type) {}

    RecordSchemas(IndexView index) {
        // An index of several parts may name a class more than once.
        this.byClass = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("de.ausgleich."))
                .collect(Collectors.toMap(ClassInfo::name, type -> type, (one, same) -> one));
        this.byName = byClass.values().stream().collect(Collectors.groupingBy(RecordSchemas::name));
    }

    /** The fields of the record behind a schema; none where there is no record. */
    List<Field> fields(String name, Schema schema) {
        Set<String> properties = schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
        List<List<Field>> named = Stream.of(name, name.replaceAll("\\d+$", ""))
                .distinct()
                .flatMap(asked -> byName.getOrDefault(asked, List.of()).stream())
                .map(this::fields)
                .toList();
        List<List<Field>> same = named.stream()
                .filter(fields -> names(fields).equals(properties))
                .toList();
        if (same.stream().map(RecordSchemas::nullability).distinct().count() > 1) {
            throw new IllegalStateException("several records could be the schema " + name + "; name them apart");
        }
        List<List<Field>> found = same.isEmpty() && named.size() == 1 ? named : same;
        return found.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(field -> properties.contains(field.name()))
                .toList();
    }

    private List<Field> fields(ClassInfo type) {
        return type.unsortedRecordComponents().stream()
                .flatMap(component -> has(type, component, UNWRAPPED)
                                && byClass.containsKey(component.type().name())
                        ? fields(byClass.get(component.type().name())).stream()
                        : Stream.of(new Field(name(type, component), isDemanded(type, component), component.type())))
                .toList();
    }

    private static boolean isDemanded(ClassInfo type, RecordComponentInfo component) {
        return DEMANDING.stream()
                .anyMatch(name -> has(type, component, name) || component.type().hasAnnotation(name));
    }

    private static Set<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }

    private static Map<String, Boolean> nullability(List<Field> fields) {
        return fields.stream()
                .collect(Collectors.toMap(Field::name, field -> NullableSchemas.isNullable(field.type())));
    }

    private static boolean has(ClassInfo type, RecordComponentInfo component, DotName annotation) {
        return annotation(type, component, annotation) != null;
    }

    /** Annotations for fields stand on the component's field alone. */
    private static @Nullable AnnotationInstance annotation(
            ClassInfo type, RecordComponentInfo component, DotName annotation) {
        AnnotationInstance own = component.declaredAnnotation(annotation);
        return own == null ? type.field(component.name()).declaredAnnotation(annotation) : own;
    }

    private static String name(ClassInfo type, RecordComponentInfo component) {
        AnnotationInstance renamed = annotation(type, component, RENAMED);
        return renamed == null ? component.name() : renamed.value().asString();
    }

    static String name(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(NAMED);
        AnnotationValue own = named == null ? null : named.value("name");
        return own == null ? type.simpleName() : own.asString();
    }
}
