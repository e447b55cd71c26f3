# shellcheck shell=bash
# PostgreSQL with its data kept between runs, durable as its own defaults make it.

postgres_major=${postgres_version%%.*}

# PostgreSQL refuses to run as root; beside this folder a small script takes root's rights away.
unprivileged=$lib/../unprivileged

# Makes the cluster aside and renames it at the end, so that it is there whole or not at all.
create_cluster() {
  local new=$data/postgres.new secret=$data/superuser.new
  rm -rf "$new"
  (umask 077 && mkdir "$new" && printf '%s' "$POSTGRES_PASSWORD" > "$secret")
  {
    "$unprivileged" "$postgres_dist/bin/initdb" --pgdata="$new" --username=postgres --pwfile="$secret" \
      --auth=scram-sha-256 --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 \
      && create_roles "$new"
  } > "$logs/initdb.log" 2>&1 || { rm -f "$secret"; show_log initdb; die "The database could not be made."; }
  rm -f "$secret"
  mv "$new" "$data/postgres"
}

# The archive has no psql; the server's single-user mode runs the same statements before it ever listens.
create_roles() {
  sed -e "s/:'owner_password'/'$MIGRATION_DATABASE_PASSWORD'/" -e "s/:'app_password'/'$DATABASE_PASSWORD'/" \
    -e "s/:'release_password'/'$RELEASE_DATABASE_PASSWORD'/" -e "s/:'keycloak_password'/'$KEYCLOAK_DATABASE_PASSWORD'/" \
    -e 's/--.*//' -e '/^ *$/d' "$top/deploy/postgres/roles.sql" \
    | "$unprivileged" "$postgres_dist/bin/postgres" --single -D "$1" -c exit_on_error=on postgres
}

# After a crash the server's own lock names a process number; when another program has it now (a
# restarted container counts from 1 again) the server would refuse to start.
forget_stale_lock() {
  local lock=$data/postgres/postmaster.pid pid
  [ -f "$lock" ] && [ -d /proc/self ] || return 0
  read -r pid < "$lock"
  tr '\0' ' ' 2> /dev/null < "/proc/$pid/cmdline" | grep -q postgres || rm -f "$lock"
}

start_postgres() {
  alive postgres && return
  require_port "$POSTGRES_PORT" POSTGRES_PORT PostgreSQL
  [ -d "$data/postgres" ] || create_cluster
  local found
  found=$(cat "$data/postgres/PG_VERSION")
  [ "$found" = "$postgres_major" ] \
    || die "The data were made by PostgreSQL $found, this is $postgres_major. Keep them elsewhere, then: make reset"
  forget_stale_lock
  started="postgres ${started:-}"
  start_process postgres "$unprivileged" "$postgres_dist/bin/postgres" -D "$data/postgres" \
    -p "$POSTGRES_PORT" -c listen_addresses=localhost -c unix_socket_directories= -c timezone=UTC
  local begun=$SECONDS
  until grep -q 'ready to accept connections' "$logs/postgres.log"; do
    alive postgres || { show_log postgres; die "PostgreSQL has ended while starting."; }
    [ $((SECONDS - begun)) -lt "$start_timeout" ] || { show_log postgres; die "PostgreSQL is not ready after $start_timeout seconds."; }
    sleep 0.1
  done
  say "PostgreSQL is ready on port $POSTGRES_PORT."
}

# Ends sessions, writes everything down, then stops: PostgreSQL's "fast" way.
stop_postgres() {
  local pid
  if pid=$(pid_of postgres); then
    "$unprivileged" "$postgres_dist/bin/pg_ctl" stop -D "$data/postgres" -m fast -w -t 60 > "$logs/postgres-stop.log" 2>&1
  fi
  stop_process postgres 10
}
