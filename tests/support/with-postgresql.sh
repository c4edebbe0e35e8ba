#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, on a socket in a temporary folder, gone afterwards.
# PACKLEDGER_TEST_DATABASE names it. Exit status 77 (a skip for ctest) where no server is installed.
set -euo pipefail

bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    echo "SKIP: no PostgreSQL server is installed (package postgresql)"
    exit 77
fi
folder=$(mktemp -d)
as=()
if [ "$(id -u)" = 0 ]; then
    # The server refuses to run as root.
    chown postgres "$folder"
    as=(setpriv --reuid postgres --regid postgres --clear-groups env "HOME=$folder")
fi
stop() {
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
# No test cuts the server's power, so nothing waits for the disk: with some fifty servers a run that took most of the time.
"${as[@]}" "$bin/initdb" --no-sync -D "$folder/data" -U packledger -A trust -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 \
    || { cat "$folder/initdb.log"; exit 1; }
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
    -o "-k $folder -c listen_addresses='' -c max_connections=50 -c fsync=off -c full_page_writes=off" start >/dev/null \
    || { cat "$folder/server.log"; exit 1; }
cd - >/dev/null
PACKLEDGER_TEST_DATABASE="postgresql://packledger@localhost/postgres?host=$folder" "$@"
