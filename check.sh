#!/usr/bin/env bash
# Builds everything and proves it, as a fresh machine would. Arguments go to Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=()
command -v chromium >/dev/null || packages+=(chromium)
[[ -d /usr/share/fonts/truetype/noto ]] || packages+=(fonts-noto-core)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
if ((${#packages[@]} > 0)); then
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
  else
    printf 'Cần cài trước khi kiểm tra / To be installed before the check:\n  sudo apt-get install %s\n' "${packages[*]}" >&2
    exit 1
  fi
fi

source .ci/tools.sh
exec "$MVN" -B -ntp verify "$@"
