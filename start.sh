#!/usr/bin/env bash
# Builds, installs the demo province and runs in the foreground. Data stays in .run/ (or KPI_DATA) from one start to the next.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<TEXT
./start.sh [--port N] [--no-demo] [--no-build]
  --port N     web port, 8181 by default
  --no-demo    without demo accounts and sample data (its data is kept apart)
  --no-build   run what was built before
TEXT
}

port=8181 demo=yes build=yes
while (($# > 0)); do
  case "$1" in
    --port)
      port="${2:-}"
      shift
      ;;
    --no-demo) demo=no ;;
    --no-build) build=no ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done
[[ "$port" =~ ^[0-9]{2,5}$ ]] || { usage >&2; exit 2; }

source .ci/tools.sh
mkdir -p .run

if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "Cổng $port đang được dùng: hãy dừng chương trình đó hoặc chạy ./start.sh --port 8282" \
    "Port $port is in use: stop what runs there, or ./start.sh --port 8282"
fi

archives=(features/distribution/target/distribution-*.tar.gz)
if [[ $build == yes || ! -f ${archives[0]} ]]; then
  echo "Building (the first time a few minutes; log in .run/build.log)"
  "$MVN" -B -ntp package -pl features/distribution -am -DskipTests -Dspotless.check.skip -Dmdep.analyze.skip 2>&1 |
    tee .run/build.log | grep --line-buffered -E '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]|ERROR|BUILD' ||
    fail "Không xây dựng được, xem .run/build.log" "The build failed, see .run/build.log"
  archives=(features/distribution/target/distribution-*.tar.gz)
fi

# A new build or another choice gets a fresh Karaf; the data lies outside of it.
karaf=.run/karaf-$demo
if [[ ! -f $karaf/bin/karaf || ${archives[0]} -nt $karaf/bin/karaf ]]; then
  rm -rf "$karaf"
  mkdir -p "$karaf"
  tar -xzf "${archives[0]}" -C "$karaf" --strip-components=1
  touch "$karaf/bin/karaf"
  if [[ $demo == yes ]]; then
    sed -i '0,/kpi-host-reference/s//kpi-demo, &/' "$karaf/etc/org.apache.karaf.features.cfg"
  fi
fi
sed -i -E "s/^(org.osgi.service.http.port *=).*/\1 $port/" "$karaf/etc/org.ops4j.pax.web.cfg"

export KPI_DATA="${KPI_DATA:-$ROOT/.run/data-$demo}" KARAF_EXEC=exec
mkdir -p "$KPI_DATA"
"$karaf/bin/karaf" server >"$karaf/console.log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null; wait "$pid" || true; exit 0' INT TERM

answers() { # whether the page $1 answers 200
  local status
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
  read -r status <&3 || true
  exec 3>&-
  [[ $status == *" 200 "* ]]
}

furnished() { # whether the demo's people can sign in; without the demo there is nothing to wait for
  [[ $demo == no ]] || grep -qE 'demo province is ready|no demo data is added' "$karaf/data/log/karaf.log"
}

echo "Starting (log in $karaf/data/log/karaf.log)"
for ((second = 0; ; second++)); do
  kill -0 "$pid" 2>/dev/null || fail "Karaf đã dừng, xem $karaf/console.log" "Karaf has stopped, see $karaf/console.log"
  answers /eoffice/sign-in && answers /kpi/elements.js && answers /kpi/api/openapi.json && furnished && break
  ((second < 180)) || fail "Chưa sẵn sàng sau 3 phút, xem $karaf/data/log/karaf.log" "Not ready after 3 minutes, see $karaf/data/log/karaf.log"
  sleep 1
done

printf '\n  http://localhost:%s/\n\n' "$port"
if [[ $demo == yes ]]; then
  printf '  Tài khoản thử nằm ở trang đăng nhập · The demo accounts stand on the sign-in page\n'
else
  printf '  Chưa có tài khoản: xem docs/install.md · No account yet: see docs/install.md\n'
fi
printf '  Ctrl+C để dừng · Ctrl+C stops\n\n'
wait "$pid"
