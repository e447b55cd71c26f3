# shellcheck shell=bash
# Where things are and on which ports they listen. Sourced by every script beside this folder.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
home=${AUSGLEICH_HOME:-$top/.local}
mkdir -p "$home"
home=$(cd "$home" && pwd)
dist=$top/.local/dist          # unpacked PostgreSQL and Keycloak, shared by all runs of this checkout
build=$top/.local/build        # marks of what was built when
export AUSGLEICH_DATA=$home/data
data=$AUSGLEICH_DATA
logs=$home/log
run=$home/run                  # process records, locks, and the ports in use

postgres_version=18.6.0
keycloak_version=26.7.3

export APP_PORT=${APP_PORT:-8080}
export MANAGEMENT_PORT=${MANAGEMENT_PORT:-8081}
export KEYCLOAK_PORT=${KEYCLOAK_PORT:-8180}
export POSTGRES_PORT=${POSTGRES_PORT:-5433}
start_timeout=${START_TIMEOUT:-240}

app_url=http://localhost:$APP_PORT
management_url=http://localhost:$MANAGEMENT_PORT
keycloak_url=http://localhost:$KEYCLOAK_PORT
realm_url=$keycloak_url/realms/ausgleich

mkdir -p "$data" "$logs" "$run"

# Secrets of this one local system: made once, readable by its owner alone, forgotten by `make reset`.
load_secrets() {
  if [ ! -f "$home/secrets.env" ]; then
    [ ! -d "$data/postgres" ] || die "The data in $data belong to a lost $home/secrets.env; 'make reset' begins anew."
    (
      umask 077
      for name in POSTGRES_PASSWORD MIGRATION_DATABASE_PASSWORD DATABASE_PASSWORD RELEASE_DATABASE_PASSWORD \
        KEYCLOAK_DATABASE_PASSWORD KEYCLOAK_ADMIN_PASSWORD OIDC_CLIENT_SECRET SESSION_SECRET; do
        echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
      done > "$home/secrets.new"
      mv "$home/secrets.new" "$home/secrets.env"
    )
  fi
  set -a
  # shellcheck disable=SC1091
  . "$home/secrets.env"
  set +a
}
