# shellcheck shell=bash
# Where things are and on which ports they listen. Sourced by every script beside this folder.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
home=${AUSGLEICH_HOME:-$top/.local}
mkdir -p "$home"
home=$(cd "$home" && pwd)
dist=$top/.local/dist          # unpacked PostgreSQL, Keycloak and GreenMail, shared by all runs of this checkout
build=$top/.local/build        # marks of what was built when
export AUSGLEICH_DATA=$home/data
data=$AUSGLEICH_DATA
logs=$home/log
run=$home/run                  # process records, locks, and the ports in use

postgres_version=18.6.0
keycloak_version=26.7.3
greenmail_version=2.1.8

export APP_PORT=${APP_PORT:-8080}
export MANAGEMENT_PORT=${MANAGEMENT_PORT:-8081}
export KEYCLOAK_PORT=${KEYCLOAK_PORT:-8180}
export POSTGRES_PORT=${POSTGRES_PORT:-5433}
# Both move along with Keycloak's, so that a second copy on other ports has a mail server of its own.
mail_offset=$((KEYCLOAK_PORT - 8180))
[ "$mail_offset" -gt -2000 ] || mail_offset=0
export SMTP_PORT=${SMTP_PORT:-$((3025 + mail_offset))}
export MAILBOX_PORT=${MAILBOX_PORT:-$((3026 + mail_offset))}
start_timeout=${START_TIMEOUT:-240}

app_url=http://localhost:$APP_PORT
management_url=http://localhost:$MANAGEMENT_PORT
keycloak_url=http://localhost:$KEYCLOAK_PORT
realm_url=$keycloak_url/realms/ausgleich
mailbox_url=http://localhost:$MAILBOX_PORT

mkdir -p "$data" "$logs" "$run"

secret_names='POSTGRES_PASSWORD MIGRATION_DATABASE_PASSWORD DATABASE_PASSWORD RELEASE_DATABASE_PASSWORD
  KEYCLOAK_DATABASE_PASSWORD KEYCLOAK_ADMIN_PASSWORD OIDC_CLIENT_SECRET SESSION_SECRET KEYCLOAK_CLIENT_SECRET'

# Secrets of this one local system: made once, readable by its owner alone, forgotten by `make reset`. One that a
# later version needs besides is added.
load_secrets() {
  local name
  [ -f "$home/secrets.env" ] || [ ! -d "$data/postgres" ] \
    || die "The data in $data belong to a lost $home/secrets.env; 'make reset' begins anew."
  (
    umask 077
    touch "$home/secrets.env"
    cp "$home/secrets.env" "$home/secrets.new"
    for name in $secret_names; do
      grep -q "^$name=" "$home/secrets.new" \
        || echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" >> "$home/secrets.new"
    done
    mv "$home/secrets.new" "$home/secrets.env"
  )
  set -a
  # shellcheck disable=SC1091
  . "$home/secrets.env"
  set +a
}
