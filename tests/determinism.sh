#!/usr/bin/env bash
# Same motions, same bytes: run twice, under another locale, with the files named in another order
# and from another folder.
#
#   determinism.sh PROGRAM MOTIONS
set -euo pipefail
program=$1
motions=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/motions"
# A part of them is enough, and is quick in a build for debugging too.
cp "$motions"/[a-d]*.yaml "$work/motions"
cd "$work"

for command in classify group agenda; do
    formats="json text html markdown"
    # What they share with the agenda is tried there.
    [ $command = agenda ] && formats+=" docx pdf xlsx csv"
    for format in $formats; do
        one=$("$program" $command motions --format $format --keep-going 2>/dev/null | cksum) || true
        again=$("$program" $command motions --format $format --keep-going 2>/dev/null | cksum) || true
        locale=$(LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo "$program" $command motions --format $format --keep-going 2>/dev/null | cksum) || true
        mapfile -t reversed < <(ls -r motions/*.yaml)
        order=$("$program" $command "${reversed[@]}" --format $format --keep-going 2>/dev/null | cksum) || true
        [ "${one##* }" -gt 1000 ] || { echo "$command --format $format prints next to nothing"; exit 1; }
        for other in "$again" "$locale" "$order"; do
            [ "$one" = "$other" ] || { echo "$command --format $format differs: $one, $other"; exit 1; }
        done
    done
done
