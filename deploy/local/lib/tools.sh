# shellcheck shell=bash
# Finds what the machine has: a JDK, Node.js, a browser. Says clearly what is missing.

jdk_wanted=25
node_wanted=20

jdk_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2> /dev/null; }

find_jdk() {
  local candidate on_path=
  # On macOS /usr/bin/java may be a stub that only opens a window; java_home and the folders serve there.
  [ "$(uname)" = Darwin ] || on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.home = //p')
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    [ "$(jdk_version "$candidate")" -ge "$jdk_wanted" ] 2> /dev/null || continue
    echo "$candidate"
    return
  done
  return 1
}

require_jdk() {
  JAVA_HOME=$(find_jdk) || die "A JDK of version $jdk_wanted or newer is needed and none was found (looked at JAVA_HOME,
the PATH, /usr/lib/jvm, SDKMAN and the usual places). Install one, or set JAVA_HOME to its folder."
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

require_node() {
  local found
  found=$(node -p 'process.versions.node.split(".")[0]' 2> /dev/null) || found=0
  [ "$found" -ge "$node_wanted" ] || die "Node.js of version $node_wanted or newer is needed ($(node --version 2> /dev/null || echo none) found)."
}

on_debian_as_root() { [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; }

# install_package NAME: Debian's package, said aloud, its chatter only when it fails.
install_package() {
  say "Installing Debian's package $1 …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; } \
    > "$logs/install-$1.log" 2>&1 || { show_log "install-$1"; return 1; }
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

# Sets CHROMIUM for the browser tests; without a system browser Playwright brings its own (CHROMIUM unset).
require_chromium() {
  CHROMIUM=$(find_chromium) && { export CHROMIUM; return; }
  if on_debian_as_root && install_package chromium; then
    CHROMIUM=$(find_chromium) && { export CHROMIUM; return; }
  fi
  unset CHROMIUM
  say "No Chromium found: Playwright fetches its own …"
  (cd "$top/frontend" && npx playwright install chromium) \
    || die "No browser for the browser tests. Install Chromium, or set CHROMIUM to one."
}
