package de.ausgleich.measure.documentation;

import de.ausgleich.shared.api.InParts;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The parts of the form by which a file is attached. */
@Schema(name = "DocumentationUpload")
public class FileUploadForm implements InParts {

    @RestForm
    @Schema(implementation = Bytes.class, description = "JPEG, PNG or PDF, at most 10 MB")
    @Nullable
    FileUpload file;

    @RestForm
    @Schema(description = "What it shows, for those who do not see it; at most 300 characters")
    @Nullable
    String description;

    @Override
    public List<@Nullable Object> parts() {
        return Arrays.asList(file, description);
    }

    /** For the contract alone. */
    @Schema(name = "DocumentationBytes", type = SchemaType.STRING, format = "binary")
    interface Bytes {}
}
