#!/usr/bin/env bash
# The archive's two caches, of `policy search` and of `policy check`, are deleted, filled with rubbish, cut short,
# made read-only, replaced by folders, held locked, and made by several at once: every command answers as it does
# without a cache, and no file of the archive changes.
#
#   bash tests/policy-caches.sh PLENUM CONFERENCE
set -euo pipefail
plenum=$(realpath "$1")
conference=$(realpath "$2")

folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cp -rL "$conference/policy" "$folder/policy"
mkdir "$folder/motions"
cp -L "$conference"/../../motions/{aldermoor,fenwold,thornmarch}.yaml "$folder/motions"
cd "$folder"
rm -rf policy/.plenum
# What changed this moment is not kept: the archive is an old one.
find policy -type f -exec touch -d '2020-01-01' {} +

fail() {
    echo "policy-caches: $*" >&2
    exit 1
}
search() { "$plenum" policy search 'inspection OR wales' --archive policy --format json 2>&1; }
check() { "$plenum" policy check motions --archive policy --format json 2>&1; }
sum() { cksum policy/*.yaml | cksum; }

before=$(sum)
searched=$(search)
checked=$(check)
[ "$(wc -l <<<"$searched")" -gt 20 ] || fail "a search finds next to nothing"
[ "$(wc -c <<<"$checked")" -gt 20000 ] || fail "a check finds next to nothing"
caches=policy/.plenum/cache
[ "$(ls "$caches" | wc -l)" -ge 2 ] || fail "no two caches in $caches: $(ls "$caches")"

answers() {
    [ "$(search)" = "$searched" ] || fail "$1: a search answers otherwise"
    [ "$(check)" = "$checked" ] || fail "$1: a check answers otherwise"
    [ "$(sum)" = "$before" ] || fail "$1: the archive changed"
    tried=$((tried + 1))
}
# Before each the caches are made again, in a folder that anybody may write.
fresh() {
    chmod -R u+w policy
    rm -rf policy/.plenum
    search >/dev/null
    check >/dev/null
}
tried=0
answers "as they are"
for cache in "$caches"/*; do
    name=$(basename "$cache")
    fresh && rm "$cache" && answers "$name deleted"
    fresh && printf 'rubbish' > "$cache" && answers "$name is rubbish"
    fresh && : > "$cache" && answers "$name is empty"
    fresh && truncate -s "$(($(stat -c %s "$cache") / 2))" "$cache" && answers "$name is half written"
    fresh && truncate -s "$(($(stat -c %s "$cache") - 1))" "$cache" && answers "$name lacks a byte"
    fresh && head -c 4096 /dev/zero | dd of="$cache" bs=1 seek=$(($(stat -c %s "$cache") / 3)) conv=notrunc status=none
    touch -d '2020-01-01' "$cache" && answers "$name has a hole"
    fresh && rm "$cache" && mkdir "$cache" && answers "$name is a folder"
    fresh && chmod a-w "$cache" "$caches" policy && answers "$name is read-only"
    fresh && chmod a-r "$cache" && answers "$name cannot be read"
    fresh && { flock -x 9 && answers "$name is locked"; } 9<"$cache"
done
rm -rf policy/.plenum && : > policy/.plenum && answers "a file where the caches go"
rm -rf policy/.plenum
for n in 1 2 3 4 5 6; do
    { search > "search.$n"; check > "check.$n"; } &
done
wait
for n in 1 2 3 4 5 6; do
    [ "$(cat "search.$n")" = "$searched" ] || fail "six at once: a search answers otherwise"
    [ "$(cat "check.$n")" = "$checked" ] || fail "six at once: a check answers otherwise"
done
answers "after six at once"
if command -v sqlite3 >/dev/null; then
    fresh
    { echo 'BEGIN EXCLUSIVE;'; sleep 3; } | sqlite3 "$caches/search.sqlite" &
    sleep 0.3
    answers "the search index is locked by SQLite"
    wait
else
    echo "SKIPPED a lock of SQLite: no sqlite3 here"
fi
echo "policy-caches: $tried states of two caches, and every answer the same"
