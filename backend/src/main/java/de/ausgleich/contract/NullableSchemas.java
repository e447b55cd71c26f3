package de.ausgleich.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** What the code marks as nullable may be null in the contract: fields, what lists hold, what maps hold. */
final class NullableSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private NullableSchemas() {}

    static boolean isNullable(Type type) {
        return type.hasAnnotation(NULLABLE);
    }

    /** The schema of a field of this type. */
    static Schema of(Type type, Schema schema) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<Type> arguments = type.asParameterizedType().arguments();
            Type held = arguments.getLast();
            if (schema.getItems() != null) {
                schema.setItems(of(held, schema.getItems()));
            } else if (schema.getAdditionalPropertiesSchema() != null) {
                schema.setAdditionalPropertiesSchema(of(held, schema.getAdditionalPropertiesSchema()));
            }
        }
        return isNullable(type) ? orNull(schema) : schema;
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        return schema.getType() == null || schema.getType().contains(Schema.SchemaType.NULL)
                ? schema
                : schema.addType(Schema.SchemaType.NULL);
    }
}
