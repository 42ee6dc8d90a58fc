#!/bin/bash
# Grouping 5,000 labelled motions by plenum and by a plain scikit-learn pipeline, one after the other on the
# same machine: times, their ratio, and how well each finds the families. See README.md beside this file.
#     bash tests/bench/sklearn.sh [PLENUM] [HOW_MANY]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
plenum=${1:-$root/build/release/plenum}
count=${2:-5000}
python=/usr/bin/python3
if ! "$python" -c 'import sklearn' 2> /dev/null; then
    echo "skipped: $python has no scikit-learn (apt-get install python3-sklearn)" >&2
    exit 0
fi
if ! [ -x "$plenum" ]; then
    echo "there is no $plenum: cmake --preset release && cmake --build --preset release" >&2
    exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" "$root/tests/bench/plain_pipeline.py" "$plenum" "$root" "$folder" "$count"
