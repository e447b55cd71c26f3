# shellcheck shell=bash
# PostgreSQL, Keycloak and the mail server as their projects publish them, fetched by Maven, unpacked once.

postgres_dist=$dist/postgres-$postgres_version
keycloak_dist=$dist/keycloak-$keycloak_version
mailbox_dist=$dist/greenmail-$greenmail_version.jar

# The name that the PostgreSQL archive has for this machine.
postgres_platform() {
  local system machine suffix=
  case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=darwin ;;
    *) die "The local system runs on Linux and macOS; on $(uname -s) use Docker: docker compose up" ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) machine=amd64 ;;
    aarch64 | arm64) machine=arm64v8 ;;
    *) die "There is no PostgreSQL archive for $(uname -m); use Docker: docker compose up" ;;
  esac
  [ ! -f /etc/alpine-release ] || suffix=-alpine
  echo "$system-$machine$suffix"
}

have_distributions() { [ -d "$postgres_dist" ] && [ -d "$keycloak_dist" ] && [ -f "$mailbox_dist" ]; }

# Unpacks aside and renames at the end: an interrupted attempt leaves nothing that looks whole.
require_distributions() {
  have_distributions && return
  lock "$dist" unpack
  have_distributions || fetch_distributions
  unlock "$dist" unpack
}

fetch_distributions() {
  local platform
  platform=$(postgres_platform) || exit 1
  say "Fetching PostgreSQL $postgres_version, Keycloak $keycloak_version and GreenMail $greenmail_version (once) …"
  rm -rf "$dist/download"
  maven -q -f "$top/deploy/local/pom.xml" process-resources -Ddist="$dist" -Dpostgres.platform="$platform" \
    -Dpostgres.version="$postgres_version" -Dkeycloak.version="$keycloak_version" -Dgreenmail.version="$greenmail_version" > "$logs/fetch.log" 2>&1 \
    || { show_log fetch; die "PostgreSQL, Keycloak and GreenMail could not be fetched by Maven."; }
  mv "$dist/download/greenmail.jar" "$mailbox_dist"
  [ -d "$postgres_dist" ] || unpack_postgres
  [ -d "$keycloak_dist" ] || unpack_keycloak
  rm -rf "$dist/download"
}

unpack_postgres() {
  mkdir -p "$dist/download/postgres"
  "$JAVA_HOME/bin/java" -cp "$dist/download/xz.jar" "$top/deploy/local/Unpack.java" "$dist/download/postgres.jar" \
    | tar -xf - -C "$dist/download/postgres" || die "The PostgreSQL archive could not be unpacked."
  rm -rf "$postgres_dist"
  mv "$dist/download/postgres" "$postgres_dist"
}

unpack_keycloak() {
  say "Preparing Keycloak for PostgreSQL (once) …"
  local folder=$dist/download/keycloak-$keycloak_version
  bash "$folder/bin/kc.sh" build --db=postgres --cache=local > "$logs/keycloak-build.log" 2>&1 \
    || { show_log keycloak-build; die "Keycloak could not be prepared."; }
  mkdir -p "$folder/data/import"
  rm -rf "$keycloak_dist"
  mv "$folder" "$keycloak_dist"
}
