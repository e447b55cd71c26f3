package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.InParts;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The parts of a delivery's form. */
public class Upload implements InParts {

    @RestForm
    @Schema(implementation = UploadedFile.class, description = "CSV or XLSX, at most 50 MB")
    @Nullable
    FileUpload file;

    @RestForm
    @Schema(description = "Code of the source, or its name")
    @Nullable
    String source;

    @RestForm
    @Schema(description = "ISO date that the counts stand at")
    @Nullable
    String referenceDate;

    @RestForm
    @Schema(description = "District scheme; the one valid at the date unless given")
    @Nullable
    String scheme;

    @RestForm
    @Schema(description = "How the columns are to be read, as JSON; proposed unless given")
    @Nullable
    String mapping;

    @RestForm
    @Schema(description = "Sheet of a spreadsheet; the first one with a table unless given")
    @Nullable
    String sheet;

    @RestForm
    @Schema(description = "Where numbers come from that the file says nothing about")
    @Nullable
    String origin;

    @Override
    public List<@Nullable Object> parts() {
        return Arrays.asList(file, source, referenceDate, scheme, mapping, sheet, origin);
    }

    /** For the contract alone: the bytes of a file. */
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")
    interface UploadedFile {}
}
