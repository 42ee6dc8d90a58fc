#!/usr/bin/env bash
# An editor's own checks: what `plenum init` makes is opened in yaml-language-server, as VS Code and others do,
# and a wrong key is to be underlined while a good file is clean. Heavy (it installs the server from the npm
# registry into a temporary folder), so a script of its own.
#
#   tests/editor.sh [PLENUM]        needs node and npm; without them it says SKIPPED
set -euo pipefail
plenum=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/../build/release/plenum}")
client=$(realpath "$(dirname "${BASH_SOURCE[0]}")/editor.js")
command -v node >/dev/null && command -v npm >/dev/null || {
    echo "SKIPPED editor: node and npm are not here"
    exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
timeout 120 npm install --silent --fetch-retries=1 --no-audit --no-fund --prefix "$work/server" yaml-language-server >/dev/null 2>"$work/npm.log" || {
    echo "SKIPPED editor: npm could not install yaml-language-server"
    exit 0
}

"$plenum" init ours >/dev/null
cd ours
"$plenum" new --from Aldermoor -o motions/good.yaml 2>/dev/null
sed 's/^from:/form:/' motions/good.yaml >motions/bad.yaml
{ cat motions/example.yaml; printf '  - id: a_1\n    text: That conference rests\n'; } >motions/list.yaml
sed 's/^nation:.*/nation: France/' conference.yaml >bad-conference.yaml
timeout 120 node "$client" "$work/server/node_modules/yaml-language-server/bin/yaml-language-server" \
    conference.yaml= motions/example.yaml= motions/good.yaml= \
    'motions/bad.yaml=form' 'motions/list.yaml=letters, digits and hyphens' 'bad-conference.yaml=Wales'
