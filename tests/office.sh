#!/usr/bin/env bash
# Word files as an office sees them: LibreOffice opens what Plenum makes of a conference, prints it, and the
# pages are counted; with a folder named, pictures of them are left there to be looked at. Heavy, so a script of
# its own; a short one for CI.
#
#   bash tests/office.sh [PLENUM] [--short] [--pages FOLDER]
#
# Needs soffice (libreoffice-writer) and pdfinfo, pdftotext, pdftoppm (poppler-utils); without them it says SKIPPED.
set -euo pipefail
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")
plenum=$root/build/release/plenum
short=
pages=
while [ $# -gt 0 ]; do
    case $1 in
    --short) short=yes ;;
    --pages) pages=$(realpath -m "$2"); shift ;;
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
mkdir "$work/papers"
cp -r "$root/motions" "$root"/examples/uk-2026 "$work" 2>/dev/null || true
