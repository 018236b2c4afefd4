#!/bin/sh
# Writes both hash-locked requirements files anew from pyproject.toml. Needs uv on the PATH.
# New versions are taken only with: sh packaging/lock.sh --upgrade
set -eu
cd "$(dirname "$0")/.."

lock() {
    out=$1
    shift
    uv pip compile pyproject.toml --output-file "packaging/$out" --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
        --custom-compile-command "sh packaging/lock.sh" --quiet "$@"
}

lock requirements.lock --group build "$@"
lock requirements-dev.lock --group dev --constraints packaging/requirements.lock "$@"
