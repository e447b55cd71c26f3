package de.ausgleich.shared.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Does the work and remembers its answer in one transaction. A second request with the same key waits for the
 * first one's transaction, then gets its answer.
 */
@IdempotentPost
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentPostInterceptor {

    private static final byte SEPARATOR = 0;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TRANSACTION_SECONDS = 600;

    private final EntityManager database;
    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    IdempotentPostInterceptor(
            EntityManager database, RoutingContext request, SecurityIdentity identity, ObjectMapper json) {
        this.database = database;
        this.request = request;
        this.identity = identity;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        String key = request.request().getHeader("Idempotency-Key");
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_TRANSACTION_SECONDS)
                .call(() -> key == null ? call.proceed() : once(call, checked(key)));
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid("Idempotency-Key", "parameter.range", 1, LONGEST_KEY);
        }
        return key;
    }

    private Object once(InvocationContext call, String key) throws Exception {
        String client = client();
        String fingerprint = fingerprint(call);
        forgetOld(client, key);
        if (!claim(client, key, fingerprint)) {
            return remembered(client, key, fingerprint);
        }
        Response answer = (Response) call.proceed();
        remember(client, key, answer);
        return answer;
    }

    /** The account's identifier, never its name. */
    private String client() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** A day later the key means nothing any more, whether the old answer has been cleared away yet or not. */
    private void forgetOld(String client, String key) {
        database.createNativeQuery("""
                        delete from ausgleich.idempotent_request
                        where client = ?1 and key = ?2 and received_at < now() - interval '24 hours'
                        """)
                .setParameter(1, client)
                .setParameter(2, key)
                .executeUpdate();
    }

    private boolean claim(String client, String key, String fingerprint) {
        return database.createNativeQuery(
                                "insert into ausgleich.idempotent_request (client, key, fingerprint) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, client)
                        .setParameter(2, key)
                        .setParameter(3, fingerprint)
                        .executeUpdate()
                == 1;
    }

    private Response remembered(String client, String key, String fingerprint) throws JsonProcessingException {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select fingerprint, status, cast(headers as text), body from ausgleich.idempotent_request where client = ?1 and key = ?2")
                .setParameter(1, client)
                .setParameter(2, key)
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "idempotency-key-reused");
        }
        Response.ResponseBuilder answer = Response.status((Integer) row[1]);
        Map<String, String> headers = json.readValue((String) row[2], new TypeReference<>() {});
        headers.forEach(answer::header);
        return row[3] == null
                ? answer.build()
                : answer.entity(((String) row[3]).getBytes(StandardCharsets.UTF_8))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    private void remember(String client, String key, Response answer) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : List.of("Location", "ETag")) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        database.createNativeQuery(
                        "update ausgleich.idempotent_request set status = ?3, headers = cast(?4 as jsonb), body = ?5 where client = ?1 and key = ?2")
                .setParameter(1, client)
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(4, json.writeValueAsString(headers))
                .setParameter(5, answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null)
                .executeUpdate();
    }

    /** Of the operation's address and every part of its content. */
    private String fingerprint(InvocationContext call) throws NoSuchAlgorithmException, IOException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(request.request().path().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : call.getParameters()) {
            List<@Nullable Object> parts =
                    parameter instanceof InParts form ? form.parts() : Collections.singletonList(parameter);
            for (Object part : parts) {
                digest.update(SEPARATOR);
                digest.update(bytes(part));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] bytes(@Nullable Object parameter) throws IOException {
        return switch (parameter) {
            case null -> new byte[0];
            case FileUpload file -> Files.readAllBytes(file.uploadedFile());
            default -> json(parameter);
        };
    }

    private byte[] json(Object parameter) {
        try {
            return json.writeValueAsBytes(parameter);
        } catch (JsonProcessingException unserialisable) {
            throw new UncheckedIOException(unserialisable);
        }
    }
}
