#!/usr/bin/env bash
# `plenum decide` is killed at random moments, and two run at a time: no decision that was confirmed may be
# lost, and decisions.yaml must be whole at every moment.
#
#   bash tests/decide-kill.sh PLENUM [ROUNDS] [PARALLEL]
set -euo pipefail
plenum=$(realpath "$1")
rounds=${2:-200}
each=${3:-50}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir motions
cat > conference.yaml <<'YAML'
sections: [{id: digital, title: Digital}]
YAML
cat > motions/all.yaml <<'YAML'
from: Orrest
motions:
  - {id: orrest-01, text: That conference instructs GPC UK to publish what failures of systems cost practices.}
  - {id: orrest-02, text: That conference thanks the caterers for the soup.}
YAML
printf '# The log of the committee.\ndecisions:\n' > decisions.yaml

fail() {
    echo "decide-kill: $1" >&2
    cat decisions.yaml >&2
    exit 1
}

# A decision of its own each time: the reason says which.
decide() {
    "$plenum" decide minutes digital 40 --reason "mark $1" > "said.$1" 2> "err.$1"
}

confirmed() { ls said.* 2>/dev/null | while read -r said; do
    if grep -q '^decision' "$said"; then echo "${said#said.}"; fi
done; }

# Every mark that was confirmed stands there once; nothing stands there twice.
check() {
    "$plenum" decide minutes digital 41 --dry-run > whole.txt 2>&1 || fail "the log cannot be read: $(cat whole.txt)"
    head -n 1 decisions.yaml | grep -q '^# The log' || fail "the comment is lost"
    confirmed > confirmed.txt
    while read -r mark; do
        [ "$(grep -c "reason: \"mark $mark\"" decisions.yaml)" = 1 ] || fail "mark $mark was confirmed and is not there once"
    done < confirmed.txt
    [ -z "$(grep 'reason:' decisions.yaml | sort | uniq -d)" ] || fail "a decision stands there twice"
}

# How long one takes, in microseconds, so that the blows fall on all of it.
decide warm
start=$(date +%s%N)
decide first
length=$(( ($(date +%s%N) - start) / 1000 ))

killed=0
for ((i = 0; i < rounds; i++)); do
    (exec "$plenum" decide minutes digital 40 --reason "mark $i" > "said.$i" 2> "err.$i") &
    child=$!
    wait_for=$(( (RANDOM * 32768 + RANDOM) % (2 * length) ))
    sleep "$(printf '%d.%06d' $((wait_for / 1000000)) $((wait_for % 1000000)))"
    kill -9 "$child" 2>/dev/null || true
    status=0
    wait "$child" 2>/dev/null || status=$?
    [ "$status" != 137 ] || killed=$((killed + 1))
    check
done
alone=$(wc -l < confirmed.txt)

# What was killed holds no lock, and leaves no heap of files.
decide after || fail "a killed run holds the lock: $(cat err.after)"
left=$(find . -maxdepth 1 -name '*decisions.yaml*' ! -name decisions.yaml | wc -l)
[ "$left" -le 2 ] || fail "$left files were left behind"

# Two at a time lose none.
writer() { for ((n = 0; n < each; n++)); do decide "$1-$n" || true; done; }
writer left & first=$!
writer right & second=$!
wait "$first" "$second"
check
for writer in left right; do
    [ "$(grep -c "^$writer-" confirmed.txt)" = "$each" ] || fail "$writer could not decide: $(cat err."$writer"-* | sort | uniq -c)"
done
echo "decide-kill: $rounds rounds, $killed killed at work, $alone confirmed and all there; 2 x $each at a time, none lost"
