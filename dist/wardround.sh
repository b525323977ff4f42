#!/bin/sh
# Starts Wardround from its distribution; it brings its own Java.
home=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0" 2>/dev/null || printf '%s' "$0")")" && pwd)
terminal=false
[ -t 2 ] && terminal=true
# Short commands start faster without the second compiler; long ones run faster with it.
case "${1:-}" in plan|match) jit= ;; *) jit=-XX:TieredStopAtLevel=1 ;; esac
# shellcheck disable=SC2086
exec "$home/runtime/bin/java" -XX:AOTCache="$home/lib/wardround.aot" $jit -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC \
    -XX:+UseStringDeduplication --enable-native-access=ALL-UNNAMED -Dwardround.home="$home" -Dwardround.terminal=$terminal \
    -cp "$(printf '%s:' "$home"/lib/*.jar)" ${WARDROUND_JAVA_OPTS:-} org.wardround.cli.Wardround "$@"
