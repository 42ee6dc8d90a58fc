#!/usr/bin/env bash
# Calibrates on one half of a conference's subjects and scores on the other, many times over, beside a
# plain stem TF-IDF with average link tuned on the same half. Takes any conference folder with a
# decisions.yaml; prints the report, and fails when the mean gain in pair F1 is below the floor.
#
#   halvings.sh CONFERENCE [PLENUM [TIMES [FLOOR]]]
set -euo pipefail
conference=$1
plenum=${2:-plenum}
times=${3:-50}
floor=${4:-0.04}

printed=$("$plenum" evaluate "$conference" --halvings "$times" --format json)
figure() { # its value among the halvings
    tr -d ' \n' <<<"$printed" | sed -E "s/.*\"halvings\":\{.*\"$1\":\{\"value\":([-0-9.e]+).*/\1/"
}
for name in learned before yardstick gain; do printf '%-10s %s\n' "$name" "$(figure "$name")"; done
awk -v gain="$(figure gain)" -v floor="$floor" 'BEGIN { exit !(gain >= floor) }' || {
    echo "The mean gain over the yardstick is below $floor." >&2
    exit 1
}
