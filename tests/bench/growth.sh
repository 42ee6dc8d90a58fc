#!/bin/bash
# How the time and memory of `plenum group` grow from 12,500 to 100,000 motions. See README.md beside this file.
#     bash tests/bench/growth.sh [PLENUM] [SIZE...]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
plenum=${1:-$root/build/release/plenum}
[ $# -gt 0 ] && shift
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(12500 25000 50000 100000)
if ! [ -x "$plenum" ]; then
    echo "there is no $plenum: cmake --preset release && cmake --build --preset release" >&2
    exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
/usr/bin/python3 "$root/tests/bench/growth.py" "$plenum" "$root" "$folder" "${sizes[@]}"
