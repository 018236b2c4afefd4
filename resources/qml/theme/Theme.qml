pragma Singleton

import QtQuick

// The look's values for this panel, this mode and this guest. Everything on a screen binds to these.
QtObject {
    id: theme

    // The panel, set once by Main.
    property real panelWidthPx: 1080
    property real panelHeightPx: 1920
    property real panelWidthMm: 398.52
    property real screenBottomMm: 850

    // The modes: dark is the house's, the others are the guest's and leave with the guest.
    property bool dark: false
    property bool highContrast: false
    property bool largeText: false
    property bool reducedMotion: false
    property bool reach: false
    property bool spoken: false
    // For pictures only: every movement is over before it is seen, and nothing runs out.
    property bool still: false
    property bool rightToLeft: false
    property bool arabic: false

    // What the merchant's theme file gives: name, wordmark, colours by light and by night, fonts, scenes.
    property var house: ({})
    property string language: "en"
    readonly property string wordmark: (dark ? house.wordmarkDark : house.wordmark) ?? ""

    onHouseChanged: {
        light.wear(house.light ?? {});
        night.wear(house.dark ?? {});
    }

    // The house's own name; the "&" is set lighter and in the accent.
    property string brand: "Sorrel & Rye"

    readonly property real pixelsPerMm: panelWidthPx / panelWidthMm
    readonly property bool landscape: panelWidthPx > panelHeightPx
    readonly property bool small: Math.min(panelWidthMm, panelHeightPx / pixelsPerMm) < 220
    readonly property real canvasWidth: landscape ? 1920 : small ? 800 : 1080
    readonly property real canvasHeight: landscape ? 1080 : small ? 1280 : 1920
    readonly property real unit: Math.min(panelWidthPx / canvasWidth, panelHeightPx / canvasHeight)
    // Above this line nothing is to be touched in reach mode: 1,220 mm from the floor.
    readonly property real reachLine: Math.max(0, panelHeightPx - mm(1220 - screenBottomMm))
    readonly property real reachTop: reach ? Math.ceil(reachLine) : 0
    // The band is a part of the panel only: what is read stands above the line, what is touched below it.
    readonly property bool banded: !landscape && !small && reachTop > 480 * unit
    // There is little height for what is touched.
    readonly property bool low: landscape || banded
    // There is width for few words only: large ones on a small panel.
    readonly property bool tight: small && largeText

    readonly property LightColours light: LightColours {}
    readonly property DarkColours night: DarkColours {}
    readonly property ContrastColours contrast: ContrastColours {}
    readonly property Colours colour: highContrast ? contrast : dark ? night : light
    readonly property Type type: Type {}
    readonly property Sizes size: Sizes {
        unit: theme.unit
        small: theme.small
        pixelsPerMm: theme.pixelsPerMm
        large: theme.largeText
    }
    readonly property Radii radius: Radii {
        unit: theme.unit
    }
    readonly property Borders border: Borders {
        unit: theme.unit
        highContrast: theme.highContrast
    }
    readonly property Motion motion: Motion {
        reduced: theme.reducedMotion
        still: theme.still
    }
    readonly property Posters poster: Posters {
        dark: theme.dark
        highContrast: theme.highContrast
    }
    readonly property Fonts fonts: Fonts {
        text: theme.house.text || "Inter"
        display: theme.house.display || "Inter Display"
    }
    readonly property url pictures: Qt.resolvedUrl("../../images/")

    // Reference pixels to pixels of this panel.
    function px(reference: real): real {
        return reference * unit;
    }

    // The first number on a full-size panel, the second on a small one, in pixels of this panel.
    function pick(reference: real, onSmall: real): real {
        return (small ? onSmall : reference) * unit;
    }

    // As far down as that, or just under the line of the reach mode.
    function under(y: real): real {
        return Math.max(y, reachTop > 0 ? reachTop + px(8) : 0);
    }

    // Between two things to touch: never nearer than 3 mm, on any panel.
    function gap(reference: real): real {
        return Math.max(reference * unit, size.gapMin);
    }

    function mm(millimetres: real): real {
        return millimetres * pixelsPerMm;
    }

    // Type in pixels of this panel: grown in large text, and never under 4.8 mm of capitals, 7.3 mm when large.
    function textPx(reference: real): int {
        return grown(small ? Math.max(39, reference * (reference < 44 ? 1.3 : 1.1)) : reference, reference);
    }

    function stepPx(step: TypeStep): int {
        // The last bindings are read while the engine is taken down: then there are no steps any more.
        return step ? grown(small ? step.small : step.px, step.px) : 0;
    }

    function grown(size: real, reference: real): int {
        const large = largeText ? Math.max(34, size * (reference >= 44 ? 1.15 : 1.3)) : size;
        return Math.round(Math.max(large * unit, mm(largeText ? 10.05 : 6.6)));
    }

    // The longest word, which must not be broken; Chinese may break anywhere.
    function longest(text: string): string {
        return text.split(/[\s\u2e80-\u9fff\uff00-\uffef]+/).reduce((best, word) => word.length > best.length ? word : best, "");
    }

    // A name as data among words that are read from the right: its figures and signs stay as they are written.
    function apart(name: string): string {
        return arabic && name ? `\u2068${name}\u2069` : name;
    }

    function iconPx(reference: real): real {
        return reference * unit * (small ? 1.3 : 1) * (largeText ? 1.2 : 1);
    }
}
