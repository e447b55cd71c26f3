package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything that can go wrong becomes a problem; no stack trace, no class name ever leaves the house. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Language language;
    private final HttpAuthenticator authenticator;

    ProblemMappers(Language language, HttpAuthenticator authenticator) {
        this.language = language;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        int status = status(problem.kind());
        return answer(ProblemBody.of(problem, status, language.locale()));
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case RULE -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case UNPROCESSABLE -> 422;
            case PRECONDITION_MISSING -> 428;
            case UNAVAILABLE -> 503;
        };
    }

    @ServerExceptionMapper(priority = 1)
    Response constraints(ConstraintViolationException invalid) {
        List<ProblemBody.Fault> faults = invalid.getConstraintViolations().stream()
                .map(violation -> new ProblemBody.Fault(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(ProblemBody.Fault::field).thenComparing(ProblemBody.Fault::message))
                .toList();
        return answer(ProblemBody.of(400, "invalid", faults, language.locale()));
    }

    /** The path without the names of method and parameter: as the client wrote it. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> nodes = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            nodes.add(node.toString());
        }
        List<String> own =
                nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return String.join(".", own);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException unreadable) {
        Violation violation =
                switch (unreadable) {
                    case UnrecognizedPropertyException unknown -> Violation.of(path(unknown), "field.unknown");
                    case InvalidFormatException format -> Violation.of(path(format), "field.format", format.getValue());
                    case JsonMappingException mapping -> Violation.of(path(mapping), "field.type");
                    default -> Violation.of("", "field.json");
                };
        return answer(ProblemBody.of(Problem.invalid(List.of(violation)), 400, language.locale()));
    }

    /** The platform has an answer of its own for these, which names nothing. */
    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException unreadable) {
        return unreadable(unreadable);
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    @ServerExceptionMapper(priority = 1)
    Response http(WebApplicationException failure, UriInfo request) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof BadValue bad) {
            return badValue(bad, request);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        String key =
                switch (status) {
                    case 401 -> "unauthenticated";
                    case 403 -> "forbidden";
                    case 404 -> "unknown-address";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-type";
                    default -> status < 500 ? "invalid" : "failure";
                };
        return answer(ProblemBody.of(status, key, List.of(), language.locale()));
    }

    /** In the path nothing of that name can exist; in the query it is a slip that can be named. */
    private Response badValue(BadValue bad, UriInfo request) {
        return request.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(bad.value()))
                .findFirst()
                .map(parameter -> Problem.invalid(parameter.getKey(), bad.key(), bad.arguments()))
                .map(problem -> answer(ProblemBody.of(problem, 400, language.locale())))
                .orElseGet(() -> problem(Problem.notFound("address", bad.value())));
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException denied) {
        return answer(ProblemBody.of(403, "forbidden", List.of(), language.locale()));
    }

    /** Sign-in itself answers with the way to Keycloak; everything else with 401. */
    @ServerExceptionMapper(priority = 1)
    Uni<Response> unauthenticated(UnauthorizedException missing, RoutingContext context) {
        if (!context.normalizedPath().startsWith("/auth/")) {
            return Uni.createFrom().item(unauthenticated());
        }
        return authenticator.getChallenge(context).map(ProblemMappers::way);
    }

    private static Response way(ChallengeData challenge) {
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    @ServerExceptionMapper(priority = 1)
    Response badCredential(AuthenticationFailedException failed, RoutingContext context) {
        if (context.normalizedPath().startsWith("/auth/")) {
            return Response.seeOther(java.net.URI.create("/?sign-in=failed")).build();
        }
        return unauthenticated();
    }

    @ServerExceptionMapper(priority = 1)
    Response incompleteSignIn(AuthenticationCompletionException failed, RoutingContext context) {
        return badCredential(new AuthenticationFailedException(), context);
    }

    private Response unauthenticated() {
        return Response.fromResponse(answer(ProblemBody.of(401, "unauthenticated", List.of(), language.locale())))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response failure(Throwable failure) {
        LOG.error("unexpected failure", failure);
        return answer(ProblemBody.of(500, "failure", List.of(), language.locale()));
    }

    private Response answer(ProblemBody.Content content) {
        Response.ResponseBuilder answer = Response.status(content.status());
        if (content.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemBody.RETRY_AFTER_SECONDS);
        }
        return answer.type(ProblemBody.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .language(language.locale())
                .entity(content)
                .build();
    }
}
