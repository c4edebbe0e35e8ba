# Sourced by ./run, ./test and the scripts here. Words for people go to standard error.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# Shows "TEXT 42 %" from lines "PERCENT TEXT" on standard input: one line that is overwritten on a
# terminal, a line every ten percent elsewhere.
show_progress() {
    local percent text last=-1 previous=
    while read -r percent text; do
        if [ "$text" != "$previous" ]; then last=-1; fi
        previous=$text
        if [ -t 2 ]; then
            printf '\r\033[K%s %s %%' "$text" "$percent" >&2
        elif [ $((percent / 10)) -gt "$last" ]; then
            last=$((percent / 10))
            say "$text $percent %"
        fi
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# Runs a command as root: directly, through sudo, or through su.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        if [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
    elif [ -t 0 ]; then
        printf 'Password of root: ' >/dev/tty
        su -c "$(printf '%q ' "$@")"
    else
        say "There is neither sudo nor a terminal to ask for the password of root at."
        return 1
    fi
}

# How many compilers may run: one a core, and 1 GiB of free memory for each.
compilers() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || echo "$cores")
    if [ "$memory" -lt 1 ]; then memory=1; fi
    if [ "$memory" -lt "$cores" ]; then echo "$memory"; else echo "$cores"; fi
}

# build PRESET TARGET…: configures where needed and builds, with a progress line. The compiler's words
# are kept in build/PRESET/build.log and shown when the build fails.
build() {
    local preset=$1 log="build/$1/build.log"
    shift
    # What ccache asks for with a precompiled header. The language of a compiler's words changes no object.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,locale
    # The same sources in another folder are the same work.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    mkdir -p "build/$preset"
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring …"
        cmake --preset "$preset" >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "Configuring failed; all of it is in $log."; }
    fi
    if ! NINJA_STATUS='@%p ' ninja -C "build/$preset" -j "$(compilers)" "$@" 2>&1 | tee "$log" \
        | sed -unE 's/^@ *([0-9]+)% .*/\1 Building Packledger/p' | show_progress; then
        grep -avE '^@' "$log" | tail -n 60 >&2
        die "The build failed; all of it is in $log."
    fi
}
