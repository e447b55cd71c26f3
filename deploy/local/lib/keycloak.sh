# shellcheck shell=bash
# Keycloak with the realm and, here alone, its demonstration users.

# What the realm's file leaves open, and what a change of ports has to mend later.
realm_environment() {
  export AUSGLEICH_URL=$app_url OIDC_CLIENT_SECRET KEYCLOAK_CLIENT_SECRET CITY_SYSTEM_SECRET=demo-secret
  export SMTP_HOST=localhost SMTP_PORT SMTP_FROM=ausgleich@example.org SMTP_USER='' SMTP_PASSWORD=''
  export SMTP_AUTH=false SMTP_STARTTLS=false SMTP_SSL=false
}

start_keycloak() {
  alive keycloak && return
  require_port "$KEYCLOAK_PORT" KEYCLOAK_PORT Keycloak
  write_realm
  started="keycloak ${started:-}"
  (
    realm_environment
    export KC_DB_URL=jdbc:postgresql://localhost:$POSTGRES_PORT/keycloak KC_DB_USERNAME=keycloak
    export KC_DB_PASSWORD=$KEYCLOAK_DATABASE_PASSWORD
    export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD
    export KC_HOSTNAME=$keycloak_url KC_HTTP_ENABLED=true KC_HTTP_HOST=localhost KC_HTTP_PORT=$KEYCLOAK_PORT
    export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1
    start_process keycloak bash "$keycloak_dist/bin/kc.sh" start --optimized --import-realm --cache=local
  )
}

# Keycloak imports what lies in its own folder; the file is the same for every run of this checkout,
# ports and secrets come from the environment.
write_realm() {
  local file=$keycloak_dist/data/import/ausgleich-realm.json
  node "$top/deploy/keycloak/merge.mjs" "$top/deploy/keycloak/ausgleich-realm.json" \
    "$top/deploy/keycloak/demonstration.json" > "$file.$$" || die "The realm could not be written."
  mv "$file.$$" "$file"
}

await_keycloak() {
  wait_until_answers keycloak Keycloak "$realm_url/.well-known/openid-configuration"
  align_realm
  say "Keycloak is ready on port $KEYCLOAK_PORT."
}

# Tried more than once: after a crash of the database Keycloak answers some requests with its lost connections.
align_realm() {
  local tries=10
  realm_environment
  until KEYCLOAK_URL=$keycloak_url node "$top/deploy/keycloak/align.mjs" > "$logs/align.log" 2>&1; do
    [ $((tries -= 1)) -gt 0 ] || { show_log align; die "Keycloak could not be told the application's address."; }
    sleep 1
  done
}

stop_keycloak() { stop_process keycloak 30; }
