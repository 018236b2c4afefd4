#!/bin/sh
# Brings the words of the screens up to date: sh packaging/words.sh
# Gathers the sentences of the QML into resources/i18n/kiosk_es.ts and compiles what is translated there.
# A sentence without a translation is named, and the gate's tests fail until it has one.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
words=resources/i18n/kiosk_es.ts

"$bin/pyside6-lupdate" resources/qml -ts "$words" \
    -source-language en_US -target-language es_US -locations none -no-obsolete -silent
"$bin/pyside6-lrelease" "$words" -silent
if grep -q 'type="unfinished"' "$words"; then
    echo "words: not translated yet:" >&2
    grep -B 1 'type="unfinished"' "$words" | grep '<source>' >&2
    exit 1
fi
