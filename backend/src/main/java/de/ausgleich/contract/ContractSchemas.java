package de.ausgleich.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Completes the forms of content: what answers carry is always there, what the code marks as nullable may be
 * null, and the one form of problems is among them.
 */
final class ContractSchemas {

    private static final String ANY = "JsonNode";
    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI contract;
    private final Map<String, Schema> schemas;
    private final RecordSchemas records;
    private final IndexView index;

    ContractSchemas(OpenAPI contract, IndexView index) {
        this.contract = contract;
        this.schemas = contract.getComponents().getSchemas();
        this.records = new RecordSchemas(index);
        this.index = index;
    }

    void complete() {
        contract.getComponents().addSchema("Problem", problem());
        freeForm();
        schemas.values().forEach(ContractSchemas::referToOneForm);
        Map.copyOf(schemas).forEach(this::asDeclared);
        PersonalDataSchema.complete(schemas, index);
        answered().forEach(name -> Optional.ofNullable(schemas.get(name)).ifPresent(ContractSchemas::requireAll));
    }

    /** A state in the trail or a remembered mapping has the form of its thing, not that of the class that carries it. */
    private void freeForm() {
        if (schemas.containsKey(ANY)) {
            contract.getComponents().addSchema(ANY, OASFactory.createSchema().description("Any JSON"));
            contract.getComponents().removeSchema(ANY + "Type");
        }
    }

    /** A field that refers to a form says nothing of its type beside it: the form does. */
    private static void referToOneForm(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(property -> property.getRef() != null)
                    .forEach(property -> property.setType(null));
        }
    }

    private void asDeclared(String form, Schema schema) {
        records.fields(form, schema).forEach(field -> {
            if (field.demanded()
                    && (schema.getRequired() == null || !schema.getRequired().contains(field.name()))) {
                schema.addRequired(field.name());
            }
            Optional.ofNullable(schema.getProperties().get(field.name()))
                    .map(property -> NullableSchemas.of(field.type(), property))
                    .ifPresent(property -> schema.addProperty(field.name(), property));
        });
    }

    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    /** The names of all schemas that an answer can contain. */
    private Set<String> answered() {
        Set<String> reached = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(ContractSchemas::answers)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(REFERENCE.length());
                if (reached.add(name) && schemas.containsKey(name)) {
                    open.add(schemas.get(name));
                }
            }
            children(schema).forEach(open::add);
        }
        reached.remove("Problem");
        return reached;
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .map(Content::getMediaTypes)
                .flatMap(types -> types.values().stream())
                .flatMap(type -> Stream.ofNullable(type.getSchema()));
    }

    private static Stream<Schema> children(Schema schema) {
        return Stream.of(
                        Stream.ofNullable(schema.getProperties()).flatMap(map -> map.values().stream()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getAllOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream),
                        Stream.ofNullable(schema.getOneOf()).flatMap(List::stream))
                .flatMap(stream -> stream);
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema fault = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text)
                .addProperty("message", text)
                .addRequired("field")
                .addRequired("message");
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .addProperty(
                        "type",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("Stable name"))
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Every faulty field; absent where no field is at fault")
                                .items(fault))
                .addProperty(
                        "current",
                        OASFactory.createSchema().description("The present state, where an older one was meant"))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }
}
