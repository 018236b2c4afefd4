import QtQuick
import theme

// All words on the screen. Never reads markup. The line box is that of the look: as high as the step says,
// with the glyphs in its middle.
Text {
    id: words

    property string step: "body"
    // Overrides, in reference pixels and ems; 0 keeps the step's own.
    property real px: 0
    property int heft: 0
    property real leading: 0
    property real tracking: look.tracking
    property bool tabular: look.tabular
    readonly property TypeStep look: Theme.type.step(step)
    readonly property real lineEm: (leading || look.lineHeight) * (Theme.arabic && step !== "number" ? 1.1 : 1)
    readonly property int weight: heft || look.weight
    readonly property int size: px > 0 ? Theme.textPx(px) : Theme.stepPx(look)
    // The glyphs of Inter reach 0.969 above and 0.2415 below the baseline, which stands on a whole pixel.
    readonly property int rise: Math.round(0.9687 * size)
    readonly property int drop: Math.round(0.2415 * size)
    readonly property real slack: Math.floor((lineHeight - rise - drop) / 2) + rise - 0.96875 * size
    // Text gives its last line at least the glyphs' own height.
    readonly property real spare: -Math.max(0, Math.ceil(1.21025 * size - lineHeight))

    textFormat: Text.PlainText
    color: Theme.colour.ink
    // Said out loud, so that it mirrors: left alone it would follow the script of the words.
    horizontalAlignment: Text.AlignLeft
    lineHeightMode: Text.FixedHeight
    lineHeight: lineEm * size
    topPadding: slack
    bottomPadding: spare - slack
    font {
        family: look.display ? Theme.fonts.display : Theme.fonts.text
        pixelSize: size
        weight: Theme.arabic && weight === 600 ? 700 : weight
        letterSpacing: Theme.arabic ? 0 : tracking * size
        wordSpacing: look.display ? 0.05 * size : 0
        features: tabular ? { "tnum": 1 } : {}
        hintingPreference: Font.PreferNoHinting
    }
}
