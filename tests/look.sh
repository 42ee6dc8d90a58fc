#!/usr/bin/env bash
# Pictures of a page as a desktop, a phone, a dark screen and a printer show it, to be looked at by a
# person. Heavy and nothing to compare with, so no part of the tests.
#
#   tests/look.sh PAGE.html [FOLDER]        needs chromium; pdftoppm (poppler-utils) for paper
set -euo pipefail
page=$(realpath "$1")
out=${2:-look}
mkdir -p "$out"
out=$(realpath "$out")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "look.sh: no chromium here" >&2
    exit 2
}
show() {
    "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars \
        --user-data-dir="$work/profile" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

show --screenshot="$out/desktop.png" --window-size=1200,2000 "file://$page"
show --screenshot="$out/dark.png" --window-size=1200,1200 --blink-settings=preferredColorScheme=0 "file://$page"

# A window cannot be as narrow as a phone, but a frame in it can. It is shown at several depths.
for at in 0 2400 9000; do
    cat >"$work/phone.html" <<HTML
<!DOCTYPE html><style>body{margin:0;background:#777}</style>
<div style="width:390px;height:844px;overflow:hidden"><iframe src="file://$page" scrolling="no"
 style="border:0;width:390px;height:60000px;margin-top:-${at}px"></iframe></div>
HTML
    show --screenshot="$out/phone-$at.png" --window-size=500,844 "file://$work/phone.html"
done

# Does anything stick out at 360 px? The page is asked itself.
sed 's|</body>|<script>document.title="WIDTH "+document.documentElement.scrollWidth</script></body>|' "$page" >"$work/wide.html"
cat >"$work/measure.html" <<HTML
<!DOCTYPE html><iframe id=f src="wide.html" style="border:0;width:360px;height:800px"></iframe>
<script>f.onload=()=>document.title=f.contentDocument.title</script>
HTML
"$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --allow-file-access-from-files \
    --user-data-dir="$work/profile2" --virtual-time-budget=5000 --dump-dom "file://$work/measure.html" 2>/dev/null |
    grep -o 'WIDTH [0-9]*' | head -n 1 | sed 's/WIDTH/at 360 px the page is this wide:/'

show --no-pdf-header-footer --print-to-pdf="$out/paper.pdf" "file://$page"
if command -v pdftoppm >/dev/null; then
    pdftoppm -r 60 -png "$out/paper.pdf" "$out/paper"
fi
echo "pictures in $out"
