# What both launchers share: finding Java and starting the program, 'newsgraph' at the root of the sources and
# 'bin/newsgraph' of the zip. POSIX sh only; to be read with '.', not run.
#
# NEWSGRAPH_JAVA_OPTS  more options for Java, which win over the ones set here ("-Xmx8g")
# JAVA_HOME            the JDK to use; else the java found on PATH

say() {
    printf 'newsgraph: %s\n' "$*" >&2
}

fail() {
    code=$1
    shift
    say "$@"
    exit "$code"
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail 2 "JAVA_HOME is '$JAVA_HOME', where there is no bin/java." \
            "Set it to a JDK of version 17 or later, or unset it."
    else
        java=$(command -v java) || fail 2 "no 'java' on PATH. Install a JDK of version 17 or later, or set JAVA_HOME."
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    major=${version#1.}
    major=${major%%[!0-9]*}
    [ -n "$major" ] || fail 2 "'$java -version' does not tell a version. Install a JDK of version 17 or later."
    [ "$major" -ge 17 ] || fail 2 "$java is Java $version; 17 or later is needed." \
        "Install a newer JDK, or set JAVA_HOME to one."
}

# Four gigabytes of heap, but never more than three quarters of the memory that this machine or container has.
# Prints megabytes, or nothing where the memory's size can't be told.
heap() {
    {
        [ -r /proc/meminfo ] && sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo
        for file in /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes; do
            [ -r "$file" ] && sed -n 's/^\([0-9][0-9]*\)$/\1 bytes/p' "$file"
        done
        [ -r /proc/meminfo ] || sysctl -n hw.memsize 2>/dev/null | sed 's/$/ bytes/'
    } | awk '
        { kilobytes = $2 == "bytes" ? $1 / 1024 : $1; if (!least || kilobytes < least) least = kilobytes }
        END { if (least) { m = int(least / 1024 * 3 / 4); print (m < 4096 ? m : 4096) } }'
}

# Takes this shell's place with Java: launch -cp CLASSPATH MAIN ARGUMENT...
launch() {
    # File names and arguments are UTF-8 for Java only in such a locale.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *) LC_ALL=C.UTF-8 && export LC_ALL ;;
    esac
    megabytes=$(heap)
    # Java can't tell by itself whether somebody looks at standard error.
    terminal=false
    [ -t 2 ] && terminal=true
    # Six times Java's own patience before it compiles a method at its best: a short command would spend half its time
    # on that, and in a long one it comes soon enough (docs/performance.md).
    patience="-XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=6000"
    patience="$patience -XX:Tier4CompileThreshold=90000 -XX:Tier4BackEdgeThreshold=240000"
    set -f
    exec "$java" ${megabytes:+-Xmx${megabytes}m} $patience -Dfile.encoding=UTF-8 -Dnewsgraph.terminal=$terminal \
        ${NEWSGRAPH_JAVA_OPTS:-} "$@"
}
