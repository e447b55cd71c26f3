package de.ausgleich.contract;

import de.ausgleich.contract.WritingOperations.Performance;
import de.ausgleich.measure.Planned;
import de.ausgleich.measure.documentation.Documented;
import de.ausgleich.shared.file.Samples;
import io.restassured.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written of a period of a measure, once each. */
final class DocumentationSteps {

    private static final String PERIOD = "2010-Q4";

    private final Map<String, Performance> steps;
    private String measure = "";
    private String file = "";

    DocumentationSteps(Map<String, Performance> steps) {
        this.steps = steps;
    }

    void put() {
        steps.put("recordDocumentation", () -> {
            measure = Planned.running("2010-08-15");
            return Documented.write(Planned.provider(), measure, PERIOD, null, Documented.entry());
        });
        steps.put("attachToDocumentation", () -> {
            Response answer = Planned.provider()
                    .multiPart("description", "Der Hof")
                    .multiPart("file", "hof.png", Samples.picture("png", 8, 8), "image/png")
                    .post(Documented.path(measure, PERIOD) + "/files");
            file = answer.path("entry.files[0].id");
            return answer;
        });
        steps.put("detachFromDocumentation", () -> Planned.provider()
                .header("If-Match", "*")
                .delete(Documented.path(measure, PERIOD) + "/files/" + file));
        steps.put("submitDocumentation", () -> act("submission", null));
        steps.put("returnDocumentation", () -> act("return", Map.of("comment", "Bitte ergänzen")));
        steps.put("withdrawDocumentation", () -> {
            act("submission", null);
            return act("withdrawal", null);
        });
        steps.put("acceptDocumentation", () -> {
            act("submission", null);
            return act("acceptance", null);
        });
        steps.put("correctDocumentation", () -> act("correction", null));
        steps.put(
                "discardDocumentation",
                () -> Planned.provider().header("If-Match", "*").delete(Documented.path(measure, PERIOD)));
        steps.put("remindOfDocumentation", () -> Planned.planning().post("/api/v1/documentation/reminders"));
    }

    private Response act(String what, @Nullable Object body) {
        return Documented.act(Planned.planning(), measure, PERIOD, what, "*", body);
    }
}
