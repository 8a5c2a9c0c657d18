# Read by start.sh and check.sh: sets JAVA_HOME to a JDK 17 to 23 and MVN to a Maven 3.9.

readonly MAVEN_VERSION=3.9.16
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readonly ROOT

fail() {
  printf '\n%s\n' "$@" >&2
  exit 1
}

jdk_release() { # of the JDK in folder $1; 0 when there is none
  local release
  release="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')" || true
  echo "${release:-0}"
}

use_jdk() {
  local on_path='' home release found=''
  on_path="$(command -v javac || true)"
  [[ -n "$on_path" ]] && on_path="$(dirname "$(dirname "$(readlink -f "$on_path")")")"
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*17*; do
    [[ -n "$home" && -x "$home/bin/javac" ]] || continue
    release="$(jdk_release "$home")"
    # 24 took away what Karaf 4.4 needs to start.
    if ((release >= 17 && release < 24)); then
      export JAVA_HOME="$home"
      return
    fi
    found+=" $home($release)"
  done
  fail "Cần JDK 17 (đến 23; Karaf 4.4 không chạy trên Java 24 trở lên). Đã thấy:${found:- không có}. Hãy cài JDK 17 hoặc đặt JAVA_HOME." \
    "A JDK 17 (to 23; Karaf 4.4 does not run on Java 24 or newer) is needed. Seen:${found:- none}. Install a JDK 17 or set JAVA_HOME." \
    "  apt-get install openjdk-17-jdk-headless"
}

use_maven() {
  local installed major minor patch
  installed="$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p')" || true
  read -r major minor patch <<<"${installed:-0 0 0}"
  # The bundler of the screens refuses Maven before 3.9.12.
  if ((major == 3 && (minor > 9 || (minor == 9 && patch >= 12)))); then
    MVN="$(command -v mvn)"
    return
  fi
  MVN="$ROOT/.maven/apache-maven-$MAVEN_VERSION/bin/mvn"
  [[ -x "$MVN" ]] && return
  ((major > 0)) || fail "Cần Apache Maven (bản nào cũng được): apt-get install maven" "Any Apache Maven is needed: apt-get install maven"
  echo "Maven $major.$minor.$patch: Maven $MAVEN_VERSION is brought into .maven/"
  # In an empty folder: an old Maven cannot read our poms, and the plugin leaves its markers where it runs.
  local empty
  empty="$(mktemp -d)"
  (cd "$empty" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" -DoutputDirectory="$ROOT/.maven")
  rm -rf "$empty"
  chmod +x "$MVN"
}

use_jdk
use_maven
