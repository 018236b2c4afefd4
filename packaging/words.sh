#!/bin/sh
# Brings the words of the screens up to date: sh packaging/words.sh
# Gathers the sentences of the QML into resources/i18n/kiosk_*.ts and compiles what is translated there.
# English is the source: its file has only what is counted. A sentence without a translation is named, and the
# gate's tests fail until it has one: those of guests and those of staff.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin

gather() {
    words=resources/i18n/kiosk_$1.ts
    "$bin/pyside6-lupdate" resources/qml -ts "$words" -source-language en_US -target-language "$2" \
        -locations none -no-obsolete -silent ${3-}
    "$bin/pyside6-lrelease" "$words" -silent
}

gather en en_US -pluralonly
gather es es_US
gather fr fr_FR
gather de de_DE
gather zh zh_CN
gather ar ar_AE
"$bin/python" packaging/words.py resources/i18n
