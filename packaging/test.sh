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
# Half as many processes again as there are cores, since tests wait about as long as they work; whole files each: a
# file may share a server among its tests. A process that crashed is not started again, or what it had left to do
# would be waited for without end; a test that hangs tells where and ends its process.
workers=$((($(getconf _NPROCESSORS_ONLN) * 3 + 1) / 2))
stage pytest "$bin/python" -m pytest -n "$workers" --dist loadfile --max-worker-restart 0 \
    -o faulthandler_timeout=600 -o faulthandler_exit_on_timeout=true
echo "== all stages passed"
