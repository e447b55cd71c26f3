package de.ausgleich.contract;

import de.ausgleich.access.Role;
import de.ausgleich.shared.api.IdempotentPost;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says of every operation which roles it is for and which problems it can answer, of every answer what is always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "Malformed or invalid; every fault is named"),
            Map.entry("401", "Not signed in"),
            Map.entry("403", "Not for this role"),
            Map.entry("404", "Not there, or outside the reader's scope"),
            Map.entry("409", "A rule of the business forbids it"),
            Map.entry("412", "Meant for another state than the present one"),
            Map.entry("413", "Too large"),
            Map.entry("415", "The wrong kind of content"),
            Map.entry("422", "Understood, but not to be processed"),
            Map.entry("428", "The state it is meant for must be named"),
            Map.entry("503", "What it needs does not answer; Retry-After says when to try again"));

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    /** These ask Keycloak or another part while the reader waits. */
    private static final List<String> THROUGH_OTHERS = List.of("/api/v1/users", "/api/v1/mails", "/api/v1/history");

    private final IndexView index;
    private final Set<String> repeatable;

    public ContractFilter(IndexView index) {
        this.index = index;
        this.repeatable = index.getAnnotations(IdempotentPost.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(target -> target.asMethod().annotation(NAMED))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, PathItem> paths = new TreeMap<>(contract.getPaths().getPathItems());
        contract.getPaths().setPathItems(paths);
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        new ContractSchemas(contract, index).complete();
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        List<String> rights = rights(operation);
        operation.setExtensions(null);
        operation.addExtension("x-roles", rights.isEmpty() ? everyone(operation) : roles(rights));
        problem(operation, "400");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problem(operation, "401");
            problem(operation, "403");
        }
        if (path.contains("{")) {
            problem(operation, "404");
        }
        if (method != PathItem.HttpMethod.GET) {
            writing(method, operation);
        }
        if (path.endsWith("/colleagues") || THROUGH_OTHERS.stream().anyMatch(path::startsWith)) {
            problem(operation, "503");
        }
    }

    private void writing(PathItem.HttpMethod method, Operation operation) {
        problem(operation, "409");
        problem(operation, "415");
        if (hasParameter(operation, "If-Match")) {
            problem(operation, "412");
            problem(operation, "428");
        }
        if (method == PathItem.HttpMethod.POST) {
            problem(operation, "422");
        }
        if (repeatable.contains(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same key and content again give the first answer; kept for 24 hours")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        if (operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("multipart/form-data")) {
            problem(operation, "413");
        }
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void problem(Operation operation, String status) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
        APIResponse response =
                OASFactory.createAPIResponse().description(PROBLEMS.get(status)).content(content);
        operation.getResponses().addAPIResponse(status, response);
    }

    private static List<String> rights(Operation operation) {
        return operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(Collection::stream)
                        .filter(right -> !right.equals("**"))
                        .distinct()
                        .toList();
    }

    /** Every role that has one of the rights, in the order in which roles are declared. */
    private static List<String> roles(List<String> rights) {
        return Arrays.stream(Role.values())
                .filter(role -> rights.stream().anyMatch(role.rights()::contains))
                .map(Role::code)
                .toList();
    }

    private static List<String> everyone(Operation operation) {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty()
                ? List.of("anonymous")
                : Arrays.stream(Role.values()).map(Role::code).toList();
    }
}
