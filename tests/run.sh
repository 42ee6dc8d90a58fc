#!/usr/bin/env bash
# Every check a change has to pass: packages, dev build with warnings as errors, header hygiene,
# formatting, and all tests.
#
#   bash tests/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/packages.sh test

# Without a compiler cache the largest headers are worth compiling once, as .ci/run does.
cmake --preset dev -D PLENUM_PRECOMPILE="${PLENUM_PRECOMPILE:-OFF}"
cmake --build --preset dev

# The layout is that of one version; another lays out a few lines differently.
if command -v clang-format-14 >/dev/null; then
    find lib cli tests examples -name '*.?pp' -print0 | xargs -0 clang-format-14 --dry-run -Werror
    echo "clang-format: fine"
else
    echo "SKIPPED clang-format: version 14 is not here"
fi

ctest --preset dev
