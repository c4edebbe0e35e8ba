#!/usr/bin/env bash
# run-check.sh CLI CHECK…: runs checks of the shared acceptance script, where it lies beside the repository.
# Exit status 77 (a skip for ctest) where it does not.
set -euo pipefail
script=$(dirname "$0")/../../../shared/acceptance/accept.py
if [ ! -f "$script" ]; then
    echo "SKIP: the shared acceptance checks are not beside this repository"
    exit 77
fi
cli=$1
shift
exec python3 "$script" --cli "$cli" "$@"
