#!/usr/bin/env bash
# `plenum record` is killed at random moments, at the table and by itself, and two run at a time: no result
# that was confirmed may be lost or changed, and results.yaml must be whole at every moment.
#
#   bash tests/record-kill.sh PLENUM [ROUNDS] [PARALLEL]
set -euo pipefail
plenum=$(realpath "$1")
rounds=${2:-200}
each=${3:-30}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir motions
cat > conference.yaml <<'YAML'
sections: [{id: digital, title: Digital}]
YAML
# As many motions as there are results to write down, and no two of them alike.
count=$((2 * rounds + 2 * each + 10))
{
    echo 'from: Orrest'
    echo 'motions:'
    for ((n = 1; n <= count; n++)); do
        echo "  - {id: m-$n, section: digital, text: That conference thanks helper $n for cake $((n * 7)) and tea $((n * 13)).}"
    done
} > motions/all.yaml
printf 'decisions: [{publish: agenda}]\n' > decisions.yaml
printf '# What conference decided.\nresults:\n' > results.yaml

fail() {
    echo "record-kill: $1" >&2
    tail -n 20 results.yaml >&2
    exit 1
}

# Each result has votes of its own, so that none is taken for another.
say() { echo "$1 carried $((1000 + ${1#m-}))/${1#m-}"; }

# Every result that was confirmed stands there once with its votes, and none stands there twice.
check() {
    status=0
    "$plenum" minutes --format json > whole.json 2> whole.txt || status=$?
    [ "$status" -le 1 ] && ! grep -q '^error' whole.txt || fail "the results cannot be read: $(head -n 5 whole.txt)"
    head -n 1 results.yaml | grep -q '^# What conference' || fail "the comment is lost"
    cat said.* 2>/dev/null | sed -n 's/.*(\(m-[0-9]*\)): carried.*/\1/p' > confirmed.txt
    while read -r id; do
        n=${id#m-}
        [ "$(grep -A 3 -x -- "  - motion: $id" results.yaml | grep -c "for: $((1000 + n)), against: $n}")" = 1 ] ||
            fail "the result of $id was confirmed and is not there as it was said"
    done < confirmed.txt
    [ -z "$(grep -- '- motion:' results.yaml | sort | uniq -d)" ] || fail "a result stands there twice"
}

# How long one takes, in microseconds, so that the blows fall on all of it.
next=1
one() { "$plenum" record $(say "$1") > "said.$1" 2> "err.$1"; }
one m-$((next++)) || fail "it does not record: $(cat err.m-1)"
start=$(date +%s%N)
one m-$((next++))
length=$(( ($(date +%s%N) - start) / 1000 ))

killed=0
blow() { # the child, and how long it may live at most
    wait_for=$(( (RANDOM * 32768 + RANDOM) % $2 ))
    sleep "$(printf '%d.%06d' $((wait_for / 1000000)) $((wait_for % 1000000)))"
    kill -9 "$1" 2>/dev/null || true
    status=0
    wait "$1" 2>/dev/null || status=$?
    [ "$status" != 137 ] || killed=$((killed + 1))
}
for ((i = 0; i < rounds; i++)); do
    if ((i % 4 == 3)); then
        # At the table: line after line, until the blow falls.
        from=$next
        for ((n = from; n < from + 4; n++)); do say m-$n; done > lines
        (exec "$plenum" record < lines > "said.table-$i" 2> "err.table-$i") &
        blow $! $((4 * length))
        next=$((from + 4))
    else
        id=m-$((next++))
        (exec "$plenum" record $(say $id) > "said.$id" 2> "err.$id") &
        blow $! $((2 * length))
    fi
    check
done
alone=$(wc -l < confirmed.txt)

# What was killed holds no lock, and leaves no heap of files.
one m-$next || fail "a killed run holds the lock: $(cat err.m-$next)"
next=$((next + 1))
left=$(find . -maxdepth 1 -name '*results.yaml*' ! -name results.yaml | wc -l)
[ "$left" -le 2 ] || fail "$left files were left behind"

# Two at a time lose none.
writer() { for ((n = $1; n < $1 + each; n++)); do one m-$n || true; done; }
writer "$next" & first=$!
writer $((next + each)) & second=$!
wait "$first" "$second"
check
for ((n = next; n < next + 2 * each; n++)); do
    grep -q -x "m-$n" confirmed.txt || fail "m-$n could not be recorded: $(cat err.m-$n)"
done
echo "record-kill: $rounds rounds, $killed killed at work, $alone confirmed and all there; 2 x $each at a time, none lost"
