package de.ausgleich.shared.api;

import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;

/** In which form a list of figures is asked for. */
public enum TableForm {
    JSON(MediaType.APPLICATION_JSON_TYPE, "json"),
    CSV(MediaType.valueOf(Csv.MEDIA_TYPE), "csv"),
    WORKBOOK(MediaType.valueOf(WorkbookFile.MEDIA_TYPE), "xlsx");

    private final MediaType type;
    private final String ending;

    TableForm(MediaType type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /**
     * By {@code Accept}; what is not to be had has been refused before.
     *
     * @param offered the first is the usual one
     */
    public static TableForm of(Request request, TableForm... offered) {
        MediaType[] types = Arrays.stream(offered).map(form -> form.type).toArray(MediaType[]::new);
        Variant best = request.selectVariant(Variant.mediaTypes(types).build());
        return Arrays.stream(offered)
                .filter(form -> best != null && form.type.isCompatible(best.getMediaType()))
                .findFirst()
                .orElse(offered[0]);
    }

    /** Of a file's name. */
    public String ending() {
        return ending;
    }
}
