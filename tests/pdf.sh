#!/usr/bin/env bash
# The agenda as PDF, read by somebody else's tools: words in reading order, fonts embedded, pages, structure,
# links, the same bytes again.
#
#   pdf.sh PROGRAM                          needs poppler-utils; says so when it is not there
set -euo pipefail
program=$(realpath "$1")
motions=$(realpath "$(dirname "$0")/../motions")
for tool in pdfinfo pdffonts pdftotext pdftoppm; do
    command -v $tool >/dev/null || { echo "pdf.sh: SKIPPED, there is no $tool here (package poppler-utils)"; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() {
    echo "pdf.sh: $*" >&2
    exit 1
}

"$program" agenda "$motions" -o one.pdf --keep-going >/dev/null
mkdir elsewhere
(cd elsewhere && LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo "$program" agenda "$motions" -o two.pdf --keep-going >/dev/null)
cmp one.pdf elsewhere/two.pdf || fail "the same agenda came out as other bytes"

pdfinfo one.pdf >info 2>trouble
[ ! -s trouble ] || fail "pdfinfo complains: $(cat trouble)"
grep -q '^Title: .*agenda' info || fail "the file has no title"
grep -q '^Tagged: *yes' info || fail "the file has no structure"
grep -q '^CreationDate: *.* 2000 UTC' info || fail "a date of today"
pages=$(sed -n 's/^Pages: *//p' info)
[ "$pages" -ge 20 ] && [ "$pages" -le 80 ] || fail "$pages pages"

pdffonts one.pdf | tail -n +3 >fonts
[ -s fonts ] || fail "no fonts"
awk '$(NF-4) != "yes" {exit 1}' fonts || fail "a font is not embedded: $(cat fonts)"

# In the order of reading: the contents before the first section, each lead before its parts, and every page
# numbered.
pdftotext one.pdf text
for page in 1 "$pages"; do
    grep -q "^Page $page of $pages\$" text || fail "page $page is not numbered"
done
pdfinfo -struct-text one.pdf >structure 2>/dev/null
"$program" agenda "$motions" --keep-going --format html >page.html
for pair in "H1:1" "Table:2" "TOC:1"; do
    found=$(grep -c "^ *${pair%%:*}\( \|\$\)" structure) || true
    [ "$found" -ge "${pair##*:}" ] || fail "no ${pair%%:*} in the structure"
done
sections=$(grep -c '^<h2 id=' page.html)
headings=$(grep -c '^ *H2' structure)
[ "$headings" -ge "$sections" ] || fail "$headings headings for $sections sections"
grep -o '<strong class="who">[^<]*' page.html | sed 's/.*>//; s/&#39;/'"'"'/g; s/&amp;/\&/g' >wanted
sed -n '/^ *Sect/,/Index of subjects/p' structure | grep -o '"[^"]*' | grep -oE '^"([[:upper:]ŴŶÂÊÎÔÛŵŷ][^a-z"]*):' | tr -d '"' >found || true
cmp -s wanted found || fail "committees come in another order: $(diff wanted found | head -n 5)"

# A page can be drawn, and not an empty one.
pdftoppm -r 20 -f 2 -l 2 -gray one.pdf page 2>trouble
[ ! -s trouble ] || fail "pdftoppm complains: $(cat trouble)"
echo "pdf.sh: $pages pages, $headings headings, $(wc -l <wanted) motions, $(wc -l <fonts) fonts embedded, twice the same"
