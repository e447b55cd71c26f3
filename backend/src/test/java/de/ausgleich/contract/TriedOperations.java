package de.ausgleich.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;

/** Tries operations with an empty or senseless content: whoever may passes the gate and fails behind it. */
final class TriedOperations {

    private int total;

    int status(ContractTest.Operation operation, RequestSpecification request) {
        return answer(operation, request).statusCode();
    }

    Response answer(ContractTest.Operation operation, RequestSpecification request) {
        if (operation.content().path("requestBody").path("content").has("multipart/form-data")) {
            request.multiPart("source", "no-such-source");
        } else if (operation.content().path("requestBody").path("content").has("text/csv")) {
            request.contentType("text/csv").body("code");
        } else if (operation.content().has("requestBody")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), path(operation));
    }

    static String path(ContractTest.Operation operation) {
        return operation
                .path()
                .replace("{id}", "00000000-0000-7000-8000-000000000000")
                .replaceAll("\\{[^}]+}", "no-such-thing");
    }

    /** Says in the test's output how much was tried. */
    void report(String what, int operations, int times) {
        total += operations * times;
        System.out.printf(
                "Tried %s: %d × %d = %d combinations, %d so far%n", what, operations, times, operations * times, total);
    }
}
