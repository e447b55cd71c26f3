# shellcheck shell=bash
# Everything the scripts share, in the order of need.
set -u -o pipefail
lib=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in say settings processes tools maven distributions build postgres mailbox keycloak application; do
  # shellcheck disable=SC1090
  . "$lib/$part.sh"
done
