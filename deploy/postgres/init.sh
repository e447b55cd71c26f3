#!/usr/bin/env bash
# Run by the database's container on its first start, before anybody can connect from outside.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$MIGRATION_DATABASE_PASSWORD" --set app_password="$DATABASE_PASSWORD" \
  --set release_password="$RELEASE_DATABASE_PASSWORD" --set keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" \
  --file /roles.sql
