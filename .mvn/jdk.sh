# Sourced by ./mvnw and ./run: finds the newest Java of the machine that is recent enough. POSIX sh, starts nothing it can
# avoid, downloads nothing.

java_at_least=21

# Prints the major version of the Java in folder $1, nothing when there is none.
java_major() {
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    elif [ -x "$1/bin/java" ]; then
        "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
    fi
}

# Keeps folder $1 in $newest_home when it has program $2 and is newer than what was kept before.
consider_java() {
    [ -x "$1/bin/$2" ] || return 0
    considered_major=$(java_major "$1")
    if [ "${considered_major:-0}" -gt "$newest_major" ]; then
        newest_major=$considered_major
        newest_home=$1
    fi
}

# Sets JAVA_HOME to a Java that has program $1 (javac or java): the JAVA_HOME given if recent enough, else the newest found.
choose_java() {
    newest_major=$((java_at_least - 1))
    newest_home=
    [ -z "${JAVA_HOME:-}" ] || consider_java "$JAVA_HOME" "$1"
    if [ -z "$newest_home" ]; then
        for java_folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
            "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
            consider_java "$java_folder" "$1"
        done
        if command -v java > /dev/null 2>&1; then
            consider_java "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" "$1"
        fi
    fi
    [ -n "$newest_home" ] || return 1
    JAVA_HOME=$newest_home
    export JAVA_HOME
}

no_java() {
    echo "Il manque un JDK $java_at_least ou plus récent : installez-en un ou indiquez-le par JAVA_HOME. / A JDK $java_at_least or newer is missing: install one or name it in JAVA_HOME." >&2
    exit 1
}
