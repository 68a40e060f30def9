# Tells whether what ./variorum runs is up to date. To be sourced by bash, with $home and $lib set.

# Sets jdk to the JDK that lib/ was built for; fails where lib/ has to be built, or built anew: there is none, the
# project was moved, its JDK is gone, the user names another, or a source is newer.
is_built() {
  local built_in
  { read -r built_in && read -r jdk; } 2>/dev/null <"$lib/built" &&
    [ "$built_in" = "$home" ] &&
    [ -x "$jdk/bin/java" ] &&
    [ "${VARIORUM_JAVA_HOME:-$jdk}" = "$jdk" ] &&
    [ -z "$(find "$home/pom.xml" "$home"/{models,core,desk}/pom.xml "$home"/{models,core,desk}/src/main "$home/.launch" \
      -newer "$lib/built" -print -quit)" ]
}
