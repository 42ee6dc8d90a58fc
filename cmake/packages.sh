#!/usr/bin/env bash
# Installs what a build needs, with `test` what the tests need too, and with `office` what opens our papers as
# an office does, where it is missing. For Debian 12 and Ubuntu 24.04 and their kin; elsewhere it says what to
# install by hand.
#
#   bash cmake/packages.sh [build|test|office]
set -euo pipefail

build=(g++ cmake ninja-build libcli11-dev libyaml-cpp-dev libfmt-dev nlohmann-json3-dev libstemmer-dev libutf8proc-dev
    pkg-config libpugixml-dev libzip-dev libxlsxwriter-dev libpango1.0-dev librsvg2-dev libfribidi-dev coinor-libcbc-dev libsqlite3-dev fonts-liberation)
test=(catch2 patch git)
# Good to have: what needs it is skipped, aloud, where the distribution has none.
optional=(clang-format-14 libhunspell-1.7-0 hunspell-en-gb poppler-utils)
# The office suite that opens our Word files in tests/office.sh.
office=(libreoffice-writer-nogui poppler-utils)

wanted=("${build[@]}")
[ "${1:-build}" = test ] && wanted+=("${test[@]}")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This machine has no apt-get. Plenum needs a C++20 compiler, CMake 3.25 and Ninja, and the" >&2
    echo "libraries CLI11, yaml-cpp, fmt, nlohmann-json, libstemmer, utf8proc, pugixml, libzip, libxlsxwriter," >&2
    echo "pango, librsvg, cbc and sqlite3; its tests need Catch2." >&2
    echo "Going on with what is here." >&2
    exit 0
fi

is_here() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

missing=()
for package in "${wanted[@]}"; do is_here "$package" || missing+=("$package"); done
extra=()
[ "${1:-build}" = office ] && optional=("${office[@]}")
if [ "${1:-build}" != build ]; then
    for package in "${optional[@]}"; do is_here "$package" || extra+=("$package"); done
fi
[ ${#missing[@]} -eq 0 ] && [ ${#extra[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        [ ${#missing[@]} -eq 0 ] && exit 0
        echo "These packages are missing, and installing them needs root: ${missing[*]}" >&2
        echo "As root: apt-get update && apt-get install ${missing[*]}" >&2
        exit 1
    fi
    root=(sudo)
fi
install() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

"${root[@]}" apt-get update -q
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    install "${missing[@]}"
fi
for package in "${extra[@]}"; do
    install "$package" || echo "Going on without $package."
done
