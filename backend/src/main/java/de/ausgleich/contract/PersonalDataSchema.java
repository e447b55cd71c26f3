package de.ausgleich.contract;

import de.ausgleich.shared.privacy.ExportedAs;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** The parts of what is kept of a person: each room says of its own record that it is one. */
final class PersonalDataSchema {

    private static final String EXPORT = "PersonalDataExport";

    private PersonalDataSchema() {}

    static void complete(Map<String, Schema> schemas, IndexView index) {
        Schema export = schemas.get(EXPORT);
        if (export == null) {
            return;
        }
        Schema parts = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("By sort; empty where nothing of it is kept");
        index.getAnnotations(ExportedAs.class).stream()
                .sorted(Comparator.comparing(PersonalDataSchema::part))
                .forEach(exported -> parts.addProperty(part(exported), records(exported)));
        export.addProperty("parts", parts);
        parts.setRequired(java.util.List.copyOf(parts.getProperties().keySet()));
    }

    private static String part(AnnotationInstance exported) {
        return exported.value().asString();
    }

    private static Schema records(AnnotationInstance exported) {
        String form = RecordSchemas.name(exported.target().asClass());
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + form));
    }
}
