#!/bin/sh
# The gate: stops at the first stage that fails. sh packaging/test.sh [--setup-only]
set -eu
cd "$(dirname "$0")/.."
case ${1-} in
    "") ;;
    --setup-only) exec sh packaging/setup.sh dev ;;
    *) echo "usage: sh packaging/test.sh [--setup-only]" >&2; exit 2 ;;
esac

sh packaging/setup.sh dev
bin=.venv/bin
types=$(mktemp -d)
trap 'rm -rf "$types"' EXIT
trap 'exit 130' INT TERM

stage() {
    name=$1
    shift
    echo "== $name"
    "$@" || { echo "== $name: FAILED" >&2; exit 1; }
}

# qmllint exits 0 on warnings; -W 0 makes the first one count.
qml_lint() {
    "$bin/python" -m kiosk.proving.qmltypes "$types" || return 1
    find resources/qml -name '*.qml' -exec "$bin/pyside6-qmllint" -W 0 -I "$types" -I resources/qml {} +
}

stage ruff "$bin/ruff" check .
stage mypy "$bin/mypy" --strict kiosk tests
stage "import contracts" "$bin/lint-imports"
stage qmllint qml_lint
# One process a core, whole files each: a file may share a server among its tests.
stage pytest "$bin/python" -m pytest -n auto --dist loadfile
echo "== all stages passed"
