package de.ausgleich.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The part of Keycloak's administration that the application uses, kept in memory. It can be down, and its mail too. */
public final class KeycloakUnderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "/admin/realms/ausgleich/";
    private static final List<String> ROLES = List.of(
            "social-planning",
            "statistics-office",
            "district-conference",
            "welfare-provider",
            "housing-company",
            "council",
            "administrator");

    private static final Map<String, ObjectNode> USERS = new TreeMap<>();
    private static final Map<String, List<String>> GIVEN = new LinkedHashMap<>();
    private static final Map<String, List<String>> SESSIONS = new LinkedHashMap<>();
    private static final String SUBGROUP = "--";
    private static final Map<String, List<String>> GROUP_ROLES = new LinkedHashMap<>();
    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();
    private static final Map<String, List<String>> CONTAINED = new LinkedHashMap<>();
    private static final AtomicInteger MAILS = new AtomicInteger();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger ORDERS = new AtomicInteger();
    private static volatile Runnable meanwhile = () -> {};
    private static volatile boolean down;
    private static volatile boolean mailDown;

    private KeycloakUnderTest() {}

    static void serve(HttpServer server) {
        server.createContext(ADMIN, exchange -> {
            synchronized (USERS) {
                answer(exchange);
            }
        });
        server.createContext(
                "/realms/ausgleich/protocol/openid-connect/token",
                exchange -> send(
                        exchange,
                        down ? 503 : 200,
                        "{\"access_token\": \"admin\", \"token_type\": \"Bearer\", \"expires_in\": 300}"));
    }

    /** An account with a password. @return its identifier */
    public static String account(String id, String first, String last, String... roles) {
        synchronized (USERS) {
            ObjectNode user = JSON.createObjectNode()
                    .put("id", id)
                    .put("username", id)
                    .put("email", id + "@example.org")
                    .put("firstName", first)
                    .put("lastName", last)
                    .put("enabled", true)
                    .put("createdTimestamp", 1_000_000L);
            user.putArray("requiredActions");
            USERS.put(id, user);
            GIVEN.put(id, List.of(roles));
            return id;
        }
    }

    /** In which language somebody is written to, and whether they have set a password. */
    public static void settings(String id, String language, boolean isThere) {
        synchronized (USERS) {
            ObjectNode user = USERS.get(id);
            user.putObject("attributes").putArray("locale").add(language);
            if (!isThere) {
                user.putArray("requiredActions").add("UPDATE_PASSWORD");
            }
        }
    }

    /** A group with these roles, below another one where its name says so ({@code above--below}). */
    public static void group(String group, List<String> roles, String... members) {
        synchronized (USERS) {
            GROUP_ROLES.put(group, roles);
            MEMBERS.put(group, List.of(members));
        }
    }

    /** A role of the realm that contains others. */
    public static void composite(String role, String... contained) {
        synchronized (USERS) {
            CONTAINED.put(role, List.of(contained));
        }
    }

    public static void noGroups() {
        synchronized (USERS) {
            GROUP_ROLES.clear();
            MEMBERS.clear();
            CONTAINED.clear();
        }
    }

    /** Let in again, or shut out, in Keycloak's own console. */
    public static void enable(String id, boolean is) {
        synchronized (USERS) {
            USERS.get(id).put("enabled", is);
        }
    }

    /** Signed in once in the browser. */
    public static void session(String id, String session) {
        synchronized (USERS) {
            SESSIONS.merge(id, List.of(session), (one, other) -> Stream.concat(one.stream(), other.stream())
                    .toList());
        }
    }

    /** Happens once, while the application waits for its next order to be carried out. */
    public static void meanwhile(Runnable something) {
        meanwhile = something;
    }

    public static void down(boolean is) {
        down = is;
    }

    static boolean isDown() {
        return down;
    }

    public static void mailDown(boolean is) {
        mailDown = is;
    }

    /** How often it was told to change something. */
    public static int orders() {
        return ORDERS.get();
    }

    public static int mails() {
        return MAILS.get();
    }

    public static boolean enabled(String id) {
        return USERS.get(id).path("enabled").asBoolean();
    }

    public static boolean has(Predicate<JsonNode> account) {
        synchronized (USERS) {
            return USERS.values().stream().anyMatch(account);
        }
    }

    public static List<String> rolesOf(String id) {
        return GIVEN.getOrDefault(id, List.of());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(ADMIN.length());
        String[] parts = path.split("/", -1);
        String method = exchange.getRequestMethod();
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!method.equals("GET")) {
            ORDERS.incrementAndGet();
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
        }
        if (down) {
            send(exchange, 503, "{}");
        } else if (parts[0].equals("roles")) {
            send(exchange, 200, realmRole(exchange, parts));
        } else if (parts[0].equals("groups")) {
            String id = parts[1];
            send(
                    exchange,
                    200,
                    parts[2].equals("members")
                            ? firstPage(exchange, users(user -> MEMBERS.getOrDefault(id, List.of())
                                    .contains(user.path("id").asText())))
                            : firstPage(exchange, groups(group -> group.startsWith(id + SUBGROUP))));
        } else if (parts[0].equals("sessions")) {
            SESSIONS.replaceAll((user, open) ->
                    open.stream().filter(one -> !one.equals(parts[1])).toList());
            send(exchange, 204, "");
        } else if (parts.length == 1) {
            users(exchange, method, body);
        } else if (!USERS.containsKey(parts[1])) {
            send(exchange, 404, "{}");
        } else if (parts.length == 2) {
            user(exchange, method, parts[1], body);
        } else {
            part(exchange, method, parts, body);
        }
    }

    private static void users(HttpExchange exchange, String method, JsonNode body) throws IOException {
        if (method.equals("GET")) {
            send(exchange, 200, users(user -> true));
        } else if (has(user -> user.path("email").equals(body.path("email")))) {
            send(exchange, 409, "{}");
        } else {
            String id = "made-" + COUNT.incrementAndGet();
            USERS.put(id, ((ObjectNode) body.deepCopy()).put("id", id).put("createdTimestamp", 2_000_000L));
            GIVEN.put(id, List.of());
            exchange.getResponseHeaders().add("Location", "http://localhost" + ADMIN + "users/" + id);
            send(exchange, 201, "");
        }
    }

    private static void user(HttpExchange exchange, String method, String id, JsonNode body) throws IOException {
        switch (method) {
            case "PUT" -> USERS.put(id, (ObjectNode) body.deepCopy());
            case "DELETE" -> USERS.remove(id);
            default -> {
                send(exchange, 200, USERS.get(id).toString());
                return;
            }
        }
        send(exchange, 204, "");
    }

    private static void part(HttpExchange exchange, String method, String[] parts, JsonNode body) throws IOException {
        String id = parts[1];
        switch (parts[2]) {
            case "execute-actions-email" -> {
                if (!mailDown) {
                    MAILS.incrementAndGet();
                }
                send(exchange, mailDown ? 500 : 204, "");
            }
            case "logout" -> {
                SESSIONS.remove(id);
                send(exchange, 204, "");
            }
            case "sessions" -> send(exchange, 200, sessions(id));
            case "groups" ->
                send(exchange, 200, groups(group -> MEMBERS.getOrDefault(group, List.of())
                        .contains(id)));
            default -> roles(exchange, method, parts, body);
        }
    }

    private static void roles(HttpExchange exchange, String method, String[] parts, JsonNode body) throws IOException {
        String id = parts[1];
        List<String> given = GIVEN.get(id);
        List<String> sent = body.findValuesAsText("name");
        switch (method) {
            case "POST" ->
                GIVEN.put(id, Stream.concat(given.stream(), sent.stream()).toList());
            case "DELETE" ->
                GIVEN.put(
                        id, given.stream().filter(role -> !sent.contains(role)).toList());
            default -> {
                String which = parts[parts.length - 1];
                List<String> held = which.equals("composite") ? effective(id) : given;
                send(
                        exchange,
                        200,
                        named(realmRoles().filter(role -> which.equals("available") != held.contains(role))));
                return;
            }
        }
        send(exchange, 204, "");
    }

    /** A role of the realm: all there are, what one contains, which groups have it, or who. */
    private static String realmRole(HttpExchange exchange, String[] parts) {
        if (parts.length == 1) {
            return named(realmRoles());
        }
        return switch (parts[2]) {
            case "composites" -> named(CONTAINED.getOrDefault(parts[1], List.of()).stream());
            case "groups" ->
                firstPage(exchange, groups(group -> GROUP_ROLES
                        .getOrDefault(group, List.of())
                        .contains(parts[1])));
            default ->
                firstPage(exchange, users(user -> GIVEN.get(user.path("id").asText())
                        .contains(parts[1])));
        };
    }

    private static Stream<String> realmRoles() {
        return Stream.concat(ROLES.stream(), CONTAINED.keySet().stream());
    }

    private static String firstPage(HttpExchange exchange, String all) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return query.contains("first=0") || !query.contains("first=") ? all : "[]";
    }

    /** Directly, by what those contain, and by groups with those above them. */
    private static List<String> effective(String id) {
        Stream<String> byGroups = MEMBERS.entrySet().stream()
                .filter(group -> group.getValue().contains(id))
                .flatMap(group -> GROUP_ROLES.entrySet().stream()
                        .filter(above -> (group.getKey() + SUBGROUP).startsWith(above.getKey() + SUBGROUP))
                        .flatMap(above -> above.getValue().stream()));
        return Stream.concat(GIVEN.get(id).stream(), byGroups)
                .flatMap(role -> Stream.concat(Stream.of(role), CONTAINED.getOrDefault(role, List.of()).stream()))
                .distinct()
                .toList();
    }

    private static String groups(Predicate<String> wanted) {
        ArrayNode found = JSON.createArrayNode();
        Stream.concat(GROUP_ROLES.keySet().stream(), MEMBERS.keySet().stream())
                .distinct()
                .filter(wanted)
                .forEach(group -> found.addObject().put("id", group).put("path", "/" + group.replace(SUBGROUP, "/")));
        return found.toString();
    }

    private static String named(Stream<String> roles) {
        ArrayNode named = JSON.createArrayNode();
        roles.forEach(role ->
                named.addObject().put("id", role).put("name", role).put("composite", CONTAINED.containsKey(role)));
        return named.toString();
    }

    private static String sessions(String id) {
        ArrayNode open = JSON.createArrayNode();
        SESSIONS.getOrDefault(id, List.of()).forEach(session -> open.addObject()
                .put("id", session)
                .put("start", 1_000_000L)
                .put("lastAccess", 2_000_000L)
                .putObject("clients")
                .put("client", "ausgleich-web"));
        return open.toString();
    }

    private static String users(Predicate<JsonNode> wanted) {
        ArrayNode found = JSON.createArrayNode();
        USERS.values().stream().filter(wanted).forEach(found::add);
        return found.toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
