#!/bin/sh
# The demo house: full screen where there is a display, else scripted guests and a picture of every screen.
# sh packaging/demo.sh [--setup-only]
set -eu
cd "$(dirname "$0")/.."
case ${1-} in
    "") ;;
    --setup-only) exec sh packaging/setup.sh run ;;
    *) echo "usage: sh packaging/demo.sh [--setup-only]" >&2; exit 2 ;;
esac

sh packaging/setup.sh run
if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    exec .venv/bin/kiosk run
fi
.venv/bin/kiosk demo --orders 5 --pictures demo-pictures
echo "A picture of every screen: $PWD/demo-pictures"
