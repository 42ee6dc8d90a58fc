#!/usr/bin/env bash
# Word files as an office sees them: LibreOffice opens what Plenum makes of the sample, prints it, and the pages
# are counted. Heavy, so a script of its own, with a short one for CI.
#
#   bash tests/office.sh [PLENUM] [--short] [--pages FOLDER]    FOLDER: pictures of all pages, to be looked at
#
# Needs soffice (libreoffice-writer), pdfinfo, pdftotext and pdftoppm (poppler-utils); else it says SKIPPED.
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")
plenum=$root/build/release/plenum
short=
pages=
while [ $# -gt 0 ]; do
    case $1 in
    --short) short=yes ;;
    --pages) pages=$(realpath -m "$2") && shift ;;
    *) plenum=$(realpath "$1") ;;
    esac
    shift
done
for tool in soffice pdfinfo pdftotext pdftoppm; do
    command -v "$tool" >/dev/null || {
        echo "SKIPPED office: $tool is not here"
        exit 0
    }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# What is printed, and on how many pages: a small agenda for CI, or every kind of paper.
conference=$root/examples/uk-2026
declare -A expected
make() {
    expected[$1]=$2
    "$plenum" "${@:3}" -o "$1.docx" 2>"$1.log" || [ $? -eq 1 ] || { cat "$1.log" && exit 1; }
}
make few 10 agenda "$root"/motions/[a-b]*.yaml
if [ -z "$short" ]; then
    make agenda 49 agenda "$conference"
    make large 135 agenda "$conference" --large-print
    make contrast 49 agenda "$conference" --high-contrast
    make guidance 11 guidance --conference "$conference/conference.yaml"
    make stats 3 stats "$conference"
fi

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf ./*.docx >office.log 2>&1 || {
    cat office.log
    exit 1
}
for file in *.docx; do
    name=${file%.docx}
    [ -s "$name.pdf" ] || { echo "LibreOffice cannot print $file" && cat office.log && exit 1; }
    counted=$(pdfinfo "$name.pdf" | sed -n 's/^Pages: *//p')
    off=$((counted - expected[$name]))
    [ "${off#-}" -le 1 ] || { echo "$file has $counted pages and not ${expected[$name]}" && exit 1; }
    # Every word is there, in the order in which it was written.
    pdftotext "$name.pdf" - | grep -q "Page $counted of $counted" || { echo "$file: no page numbers" && exit 1; }
    echo "$file: $counted pages"
    [ -z "$pages" ] || { mkdir -p "$pages" && pdftoppm -r 100 -png "$name.pdf" "$pages/$name"; }
done
echo "office: fine"
