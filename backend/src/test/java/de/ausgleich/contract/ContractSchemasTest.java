package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the code marks as nullable is nullable in the contract, wherever it stands. */
class ContractSchemasTest {

    record Note(@Nullable String text, String author) {}

    static final class Elsewhere {
        record Note(String page, @Nullable Integer line) {}
    }

    static final class Confusing {
        record Twin(@Nullable String text) {}

        static final class Further {
            record Twin(String text) {}
        }
    }

    record Bag(
            List<@Nullable String> words,
            Map<String, @Nullable Integer> counts,
            @Nullable List<String> tags,
            @JsonProperty("renamed") @Nullable String own,
            @Nullable Note note) {}

    record Wrapping(@JsonUnwrapped Note note, String more) {}

    @Test
    void recordsOfOneNameAreToldApartByTheirFields() throws IOException {
        OpenAPI contract = contract(Map.of(
                "Note", fields("page", "line"),
                "Note1", fields("text", "author")));
        assertThat(mayBeNull(contract, "Note", "line")).isTrue();
        assertThat(mayBeNull(contract, "Note", "page")).isFalse();
        assertThat(mayBeNull(contract, "Note1", "text")).isTrue();
        assertThat(mayBeNull(contract, "Note1", "author")).isFalse();
    }

    @Test
    void fieldsOfAnUnwrappedRecordCount() throws IOException {
        OpenAPI contract = contract(Map.of("Wrapping", fields("text", "author", "more")));
        assertThat(mayBeNull(contract, "Wrapping", "text")).isTrue();
        assertThat(mayBeNull(contract, "Wrapping", "more")).isFalse();
    }

    @Test
    void whatListsAndMapsHoldCounts() throws IOException {
        Schema text = createSchema().addType(SchemaType.STRING);
        Schema bag = createSchema()
                .addProperty(
                        "words",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(createSchema().addType(SchemaType.STRING)))
                .addProperty(
                        "counts",
                        createSchema()
                                .addType(SchemaType.OBJECT)
                                .additionalPropertiesSchema(createSchema().addType(SchemaType.INTEGER)))
                .addProperty("tags", createSchema().addType(SchemaType.ARRAY).items(text))
                .addProperty("renamed", createSchema().addType(SchemaType.STRING))
                .addProperty("note", createSchema().ref("#/components/schemas/Note"));
        OpenAPI contract = contract(Map.of("Bag", bag));
        assertThat(field(contract, "Bag", "words").getItems().getType())
                .containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(field(contract, "Bag", "words").getType()).containsExactly(SchemaType.ARRAY);
        assertThat(field(contract, "Bag", "counts")
                        .getAdditionalPropertiesSchema()
                        .getType())
                .containsExactly(SchemaType.INTEGER, SchemaType.NULL);
        assertThat(field(contract, "Bag", "tags").getType()).containsExactly(SchemaType.ARRAY, SchemaType.NULL);
        assertThat(field(contract, "Bag", "tags").getItems().getType()).containsExactly(SchemaType.STRING);
        assertThat(field(contract, "Bag", "renamed").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(field(contract, "Bag", "note").getAnyOf()).hasSize(2);
    }

    @Test
    void whatCannotBeToldApartIsRefused() {
        assertThatThrownBy(() -> contract(Map.of("Twin", fields("text")))).hasMessageContaining("Twin");
    }

    @Test
    void aReferenceStandsAlone() throws IOException {
        Schema note = createSchema()
                .addProperty(
                        "text", createSchema().ref("#/components/schemas/Kind").addType(SchemaType.OBJECT));
        OpenAPI contract = contract(Map.of("Unknown", note));
        assertThat(field(contract, "Unknown", "text").getType()).isNull();
    }

    private static Schema fields(String... names) {
        Schema schema = createSchema().addType(SchemaType.OBJECT);
        for (String name : names) {
            schema.addProperty(name, createSchema().addType(SchemaType.STRING));
        }
        return schema;
    }

    private static OpenAPI contract(Map<String, Schema> schemas) throws IOException {
        OpenAPI contract = createOpenAPI()
                .paths(createPaths())
                .components(createComponents().schemas(schemas));
        Index index = Index.of(
                Note.class,
                Elsewhere.Note.class,
                Confusing.Twin.class,
                Confusing.Further.Twin.class,
                Bag.class,
                Wrapping.class);
        new ContractSchemas(contract, index).complete();
        return contract;
    }

    private static Schema field(OpenAPI contract, String schema, String field) {
        return Optional.ofNullable(contract.getComponents().getSchemas().get(schema))
                .map(Schema::getProperties)
                .map(properties -> properties.get(field))
                .orElseThrow();
    }

    private static boolean mayBeNull(OpenAPI contract, String schema, String field) {
        List<SchemaType> types = field(contract, schema, field).getType();
        return types != null && types.contains(SchemaType.NULL);
    }
}
