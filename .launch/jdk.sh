# Finds a JDK 21 or newer, for ./variorum and ./check. To be sourced by bash (3.2 or later: macOS).

# Prints the feature release (17, 21, 25 …) of the JDK in directory $1; nothing where there is no whole JDK.
jdk_feature() {
  local line version
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}
        version=${version//\"/}
        version=${version%%[.+-]*}
        case $version in *[!0-9]* | '') ;; *) echo "$version" ;; esac
        return 0
        ;;
    esac
  done <"$1/release"
}

# Prints the directories in which a JDK may lie, one a line, the user's own choice first.
jdk_candidates() {
  local java
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    echo "${java%/bin/java}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.jdks/* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Sets jdk to the JDK to use: VARIORUM_JAVA_HOME if given, else a 25 (what Variorum is tested on), else the newest
# from 21 up. Says what to install and fails where there is none.
find_jdk() {
  local candidate feature best=0
  jdk=
  if [ -n "${VARIORUM_JAVA_HOME:-}" ]; then
    feature=$(jdk_feature "$VARIORUM_JAVA_HOME")
    if [ "${feature:-0}" -lt 21 ]; then
      echo "VARIORUM_JAVA_HOME=$VARIORUM_JAVA_HOME is no JDK 21 or newer." >&2
      return 1
    fi
    jdk=$VARIORUM_JAVA_HOME
    return 0
  fi
  while IFS= read -r candidate; do
    feature=$(jdk_feature "$candidate")
    [ "${feature:-0}" -ge 21 ] || continue
    [ "$feature" -eq 25 ] && feature=1000
    if [ "$feature" -gt "$best" ]; then
      best=$feature
      jdk=$candidate
    fi
  done <<<"$(jdk_candidates)"
  if [ -z "$jdk" ]; then
    cat >&2 <<'TEXT'
Variorum needs a JDK 21 or newer (25 is best) and found none on this machine.
Install one, for example
  Debian, Ubuntu   apt-get install openjdk-21-jdk-headless
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk
  SDKMAN           sdk install java
or name one that you have: VARIORUM_JAVA_HOME=/path/to/jdk ./variorum
TEXT
    return 1
  fi
}

# Fails, saying what to install, where there is no Maven.
need_maven() {
  command -v mvn >/dev/null && return 0
  cat >&2 <<'TEXT'
Variorum is built by Maven 3.8 or newer, and there is no mvn on this machine's PATH.
Install it, for example: apt-get install maven, dnf install maven, brew install maven, sdk install maven
TEXT
  return 1
}
