# shellcheck shell=bash
# Builds what is out of date: the frontend first, because the backend carries it.

# outdated MARK FOLDER: is anything in the folder newer than the mark of its last build?
outdated() {
  [ -f "$build/$1" ] || return 0
  [ -n "$(find "$2" -mindepth 1 \( -name node_modules -o -path "$2/dist" -o -path "$2/target" -o -path "$2/e2e" -o -name test-results \
    -o -name playwright-report -o -name coverage \) -prune -o -newer "$build/$1" -print 2> /dev/null | head -n 1)" ]
}

# The mark bears the time before the build, so that what changes meanwhile counts as newer.
begin_build() { mkdir -p "$build" && touch "$build/$1.new"; }
finish_build() { mv "$build/$1.new" "$build/$1"; }

install_frontend() {
  [ -d "$top/frontend/node_modules" ] && [ "$build/node_modules" -nt "$top/frontend/package-lock.json" ] && return
  say "Fetching the frontend's libraries …"
  begin_build node_modules
  (cd "$top/frontend" && npm ci --no-audit --no-fund) > "$logs/npm.log" 2>&1 \
    || { show_log npm; die "The frontend's libraries could not be fetched."; }
  finish_build node_modules
}

build_frontend() {
  [ ! -f "$top/frontend/dist/index.html" ] || outdated frontend "$top/frontend" || return 0
  install_frontend
  say "Building the frontend …"
  begin_build frontend
  (cd "$top/frontend" && npm run build) > "$logs/frontend-build.log" 2>&1 \
    || { show_log frontend-build; die "The frontend does not build."; }
  finish_build frontend
}

build_backend() {
  [ ! -f "$top/backend/target/quarkus-app/quarkus-run.jar" ] || outdated backend "$top/backend" \
    || [ "$build/frontend" -nt "$build/backend" ] || return 0
  say "Building the backend …"
  begin_build backend
  rm -rf "$top/backend/target/classes/META-INF/resources" # names of the page's files change with their content
  maven -f "$top/backend/pom.xml" package -DskipTests > "$logs/backend-build.log" 2>&1 \
    || { show_log backend-build 40; die "The backend does not build."; }
  finish_build backend
}

build_all() {
  lock "$build" build
  build_frontend
  build_backend
  unlock "$build" build
}
