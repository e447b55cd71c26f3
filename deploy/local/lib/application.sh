# shellcheck shell=bash
# The application: migrated first, by a user of its own, then served.

installed=$home/application
database_url=jdbc:postgresql://localhost:$POSTGRES_PORT/ausgleich

# Runs from a copy, so that the next build (a test's, say) does not pull the files from under it.
install_application() {
  alive application && return
  rm -rf "$installed"
  cp -R "$top/backend/target/quarkus-app" "$installed" || die "The application could not be copied to $installed."
}

migrate() {
  alive application && return
  DATABASE_URL=$database_url MIGRATION_DATABASE_USER=ausgleich_owner \
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp "$installed/app/*:$installed/lib/main/*" \
    de.ausgleich.migration.Migration > "$logs/migration.log" 2>&1 \
    || { show_log migration; die "The migration of the database failed."; }
  say "The database is migrated."
}

start_application() {
  alive application && return
  require_port "$APP_PORT" APP_PORT "the application"
  require_port "$MANAGEMENT_PORT" MANAGEMENT_PORT "the application's management"
  started="application ${started:-}"
  (
    unset POSTGRES_PASSWORD MIGRATION_DATABASE_PASSWORD KEYCLOAK_DATABASE_PASSWORD KEYCLOAK_ADMIN_PASSWORD
    export DATABASE_URL=$database_url DATABASE_USER=ausgleich_app RELEASE_DATABASE_USER=ausgleich_release
    export APP_HOST=${APP_HOST:-localhost} MANAGEMENT_HOST=${MANAGEMENT_HOST:-localhost}
    export OIDC_ISSUER_URL=$realm_url OIDC_CLIENT_ID=ausgleich-web AUSGLEICH_MAILBOX=$mailbox_url
    export SMTP_HOST=localhost SMTP_PORT SMTP_FROM=ausgleich@example.org SMTP_USER='' SMTP_PASSWORD=''
    export SMTP_STARTTLS=false SMTP_SSL=false AUSGLEICH_URL=$app_url
    export AUSGLEICH_TODAY=${AUSGLEICH_TODAY:-2011-02-15} AUSGLEICH_SCHEME=bielefeld-92 AUSGLEICH_CITY=Bielefeld
    export AUSGLEICH_DEMONSTRATION=$top/demonstration
    start_process application "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar "$installed/quarkus-run.jar"
  )
}

await_application() {
  wait_until_answers application "The application" "$management_url/q/health/ready"
  say "The application is ready on port $APP_PORT."
}

stop_application() { stop_process application 30; }
