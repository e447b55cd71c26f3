-- Who may connect, and to what. Run once by the superuser on a new server, by the local start and by the
-- database's container alike; the passwords come from outside. The schemas and their grants are
-- made by the migration, as the owner.

-- Migrates: owns the schemas, does not serve.
CREATE ROLE ausgleich_owner LOGIN PASSWORD :'owner_password';
-- Serves: reads and writes rows, cannot change tables.
CREATE ROLE ausgleich_app LOGIN PASSWORD :'app_password';
-- Serves whoever is outside a source's raw audience: may read the schema "release" and nothing else.
CREATE ROLE ausgleich_release LOGIN PASSWORD :'release_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';

CREATE DATABASE ausgleich OWNER ausgleich_owner;
REVOKE ALL ON DATABASE ausgleich FROM PUBLIC;
GRANT CONNECT ON DATABASE ausgleich TO ausgleich_app, ausgleich_release;

CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
