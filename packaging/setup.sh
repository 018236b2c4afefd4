#!/bin/sh
# Makes the environment in .venv at the root of the checkout: sh packaging/setup.sh run|dev
# "run" is what the kiosk needs, "dev" adds the gate's tools. Nothing is fetched when nothing is missing.
# Exit 3: something from outside is missing (Debian packages without root, Python, the network).
set -eu
cd "$(dirname "$0")/.."
root=$PWD
want=${1:-run}
case $want in
    run) lock=packaging/requirements.lock ;;
    dev) lock=packaging/requirements-dev.lock ;;
    *) echo "usage: sh packaging/setup.sh run|dev" >&2; exit 2 ;;
esac

say() { echo "setup: $*"; }
give_up() { echo "setup: $*" >&2; exit 3; }

# Two starts at once take turns; this very file is the lock, so that none is left behind.
if command -v flock >/dev/null; then
    exec 9<packaging/setup.sh
    flock 9
fi

qt_libraries="libglib2.0-0 libdbus-1-3 libgl1 libegl1 libxkbcommon0 libfontconfig1 libbrotli1 libgssapi-krb5-2"
needed="$qt_libraries libzbar0 tzdata"
if [ -n "${DISPLAY-}" ]; then
    needed="$needed libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
fi
if [ -n "${WAYLAND_DISPLAY-}" ]; then needed="$needed libwayland-cursor0"; fi

# Debian 13 renamed some libraries with the suffix t64.
is_installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null | grep -qx installed
}

find_python() {
    for python in python3.11 python3 python3.12 python3.13; do
        if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            return 0
        fi
    done
    python=""
    return 1
}

can_make_environments() { [ -n "$python" ] && "$python" -c 'import ensurepip, venv' 2>/dev/null; }

install_debian_packages() {
    missing=""
    for package in $needed; do is_installed "$package" || missing="$missing $package"; done
    [ -x .venv/bin/python ] || can_make_environments || missing="$missing python3-venv"
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || give_up "missing Debian packages, run as root: apt-get install --no-install-recommends$missing"
    say "installing Debian packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || give_up "the Debian package lists can't be fetched"
    # shellcheck disable=SC2086 # the list is meant to be split
    apt-get install -y -qq --no-install-recommends $missing >/dev/null || give_up "these Debian packages can't be installed:$missing"
}

find_python || :
if command -v dpkg-query >/dev/null; then
    install_debian_packages
    find_python || :
fi

# What the environment holds: the lock it was made from, the place it was made for, the project's own metadata.
state_of() { printf '%s %s\n' "$root" "$(cksum <"$1")"; }
holds() { [ "$(cat ".venv/holds-$1" 2>/dev/null)" = "$(state_of "$2")" ]; }
note() { state_of "$2" >".venv/holds-$1.new" && mv ".venv/holds-$1.new" ".venv/holds-$1"; }

# A moved checkout, an unfinished install or a lost interpreter can't be mended in place.
is_sound() {
    [ ! -e .venv/unfinished ] && .venv/bin/python -m pip --version >/dev/null 2>&1 \
        && head -n 1 .venv/bin/pip | grep -qF "$root/.venv/bin/"
}

install_requirements() {
    if ! is_sound; then
        [ -n "$python" ] || give_up "Python 3.11 or newer is needed and was not found"
        can_make_environments || give_up "$python can't make environments: its venv module is missing"
        say "making .venv with $("$python" --version)"
        rm -rf .venv
        "$python" -m venv .venv
    fi
    say "installing $lock"
    rm -f .venv/holds-*
    : >.venv/unfinished
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r "$lock" \
        || give_up "the packages of $lock can't be fetched; start again when the network is back"
    rm .venv/unfinished
    note "$want" "$lock"
}

# The development lock is made from the run-time lock, so it holds that too.
is_ready() {
    [ ! -e .venv/unfinished ] && [ -x .venv/bin/python ] || return 1
    holds dev packaging/requirements-dev.lock || { [ "$want" = run ] && holds run "$lock"; }
}

is_ready || install_requirements
if ! holds project pyproject.toml || [ ! -x .venv/bin/kiosk ]; then
    say "installing the kiosk itself"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation --no-index --editable . || give_up "the kiosk can't be installed into .venv"
    note project pyproject.toml
fi
# A service that may not write beside its program would compile it at each start: a third of the time that it takes.
.venv/bin/python -m compileall -q kiosk >/dev/null || say "the kiosk could not be compiled: it starts more slowly"
