# shellcheck shell=bash
# What a person at the terminal reads.

say() { printf '%s\n' "$*"; }

die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# The last words of a part that did not start, without the steps of a stack trace, and where the rest stands.
show_log() {
  local file=$logs/$1.log
  [ -f "$file" ] || return 0
  printf '\nThe last lines of %s:\n' "$file" >&2
  grep -vE '^[[:space:]]+(at |\.\.\. [0-9]+ more)' "$file" | tail -n "${2:-25}" | sed 's/^/  | /' >&2
}
