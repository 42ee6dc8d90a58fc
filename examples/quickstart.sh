#!/usr/bin/env bash
# From nothing to an agenda: installs what is missing, builds Plenum, and makes the agenda of the
# example conference.
#
#   bash examples/quickstart.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/packages.sh build

echo "Building (ten minutes or so the first time, on two cores) ..."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { cmake --preset release && cmake --build --preset release; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed; its last lines stand above." >&2
    exit 1
fi

plenum=build/release/plenum
out=build/uk-2026
mkdir -p "$out"
for format in html txt md json; do
    "$plenum" agenda examples/uk-2026 -o "$out/agenda.$format"
done

echo
head -n 40 "$out/agenda.txt"
cat <<EOT
  ...

The agenda of the example conference lies in $out:
  agenda.html   open it in a browser:  xdg-open $out/agenda.html
  agenda.txt    read it here:          less $out/agenda.txt
  agenda.md, agenda.json               for other programs

The program is $PWD/$plenum. To call it by its name:
  export PATH="$PWD/build/release:\$PATH"
  plenum --help
EOT
