import QtQuick

// Sizes of parts, in pixels of this panel. The second number is that of the 800-wide small panel.
QtObject {
    required property real unit
    required property bool small
    required property real pixelsPerMm
    property bool large: false

    readonly property real primary: of(108, 120)
    readonly property real second: of(108, 120)
    readonly property real smallButton: of(76, 92)
    readonly property real roundAdd: of(large ? 104 : 80, 96)
    readonly property real stepperHalf: of(72, 92)
    readonly property real tileStepperWidth: of(large ? 104 : 80, 96)
    readonly property real tileStepperHeight: of(224, 276)
    readonly property real chip: of(72, 92)
    readonly property real dockItem: of(88, 96)
    readonly property real dock: of(104, 110)
    readonly property real bar: of(140, 150)
    readonly property real railWidth: of(large ? 232 : 192, 240)
    readonly property real railHeight: of(196, 100)
    readonly property real railGap: of(12, 18)
    readonly property real tileWidth: of(380, 372)
    readonly property real tileHeight: of(256, 188)
    readonly property real tilePicture: of(216, 172)
    readonly property real featuredWidth: of(784, 764)
    readonly property real featuredHeight: of(312, 312)
    readonly property real featuredPicture: of(308, 300)
    readonly property real memberWidth: of(large ? 340 : 320, 209)
    readonly property real memberHeight: of(176, 120)
    readonly property real orderLine: of(116, 200)
    readonly property real reward: of(116, 140)
    readonly property real option: of(104, 120)
    readonly property real optionTile: of(112, 124)
    readonly property real keyWidth: of(317, 240)
    readonly property real keyHeight: of(144, 120)
    readonly property real keyGap: of(16, 18)
    readonly property real toast: of(104, 128)
    readonly property real switchWidth: of(116, 132)
    readonly property real switchHeight: of(68, 88)
    readonly property real tick: of(52, 60)
    readonly property real field: of(148, 140)
    readonly property real touchPrimary: Math.max(of(54, 118), 19.9 * pixelsPerMm)
    readonly property real touchOther: Math.max(of(41, 88), 15.1 * pixelsPerMm)
    readonly property real gapMin: Math.max(of(8, 18), 2.95 * pixelsPerMm)
    readonly property real qrMin: 35.1 * pixelsPerMm
    readonly property real qr: Math.max(of(240, 240), qrMin)

    readonly property real margin: of(48, 24)
    readonly property real marginPoster: of(56, 32)
    readonly property real marginBar: of(32, 16)
    readonly property real gapX: of(24, 20)
    readonly property real gapY: of(32, 18)
    readonly property real controlGap: of(12, 18)
    readonly property real sectionGap: of(36, 32)

    function of(reference: real, onSmall: real): real {
        return (small ? onSmall : reference) * unit;
    }
}
