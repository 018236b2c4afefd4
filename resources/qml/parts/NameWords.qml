import QtQuick
import theme

// A name of any length: it takes as many lines as it needs, and gets smaller before one of its words is broken.
Words {
    id: name

    // As large as it may be, in reference pixels; 0 keeps the step's own.
    property real most: 0
    // How wide its longest word is when nothing makes it smaller.
    readonly property real longest: Math.ceil(probe.implicitWidth) + 1
    // And when it is as small as words may be.
    readonly property real least: longest * Math.min(1, Theme.textPx(24) / Math.max(1, probe.size))
    readonly property real fit: width > 0 ? Math.min(1, width / longest) : 1

    px: fit < 1 ? Math.max(24, Math.floor((most || look.px) * fit * 0.98)) : most
    step: "name"
    wrapMode: Text.Wrap

    Words {
        id: probe

        Accessible.ignored: true
        heft: name.heft
        px: name.most
        step: name.step
        tabular: name.tabular
        text: Theme.longest(name.text)
        tracking: name.tracking
        visible: false
    }
}
