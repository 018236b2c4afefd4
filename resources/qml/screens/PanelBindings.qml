import QtQuick
import theme

// Tells the theme which panel it draws for.
Item {
    id: bindings

    required property Item panel
    required property real millimetres
    required property real bottomMm
    required property string brand
    required property string language
    // Arabic is read from the right: everything mirrors but figures, pictures and the wordmark.
    readonly property bool arabic: language === "ar"

    Binding {
        property: "panelWidthPx"
        target: Theme
        value: bindings.panel.width
        when: bindings.panel.width > 0
    }
    Binding {
        property: "panelHeightPx"
        target: Theme
        value: bindings.panel.height
        when: bindings.panel.height > 0
    }
    Binding {
        property: "panelWidthMm"
        target: Theme
        value: bindings.millimetres
    }
    Binding {
        property: "screenBottomMm"
        target: Theme
        value: bindings.bottomMm
    }
    Binding {
        property: "brand"
        target: Theme
        value: Theme.house.name || bindings.brand
    }
    Binding {
        property: "language"
        target: Theme
        value: bindings.language
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: bindings.arabic
    }
    Binding {
        property: "arabic"
        target: Theme
        value: bindings.arabic
    }
}
