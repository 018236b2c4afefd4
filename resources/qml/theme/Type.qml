import QtQuick

// The type steps: sizes in pixels of the reference panel, and of the 800-wide small one.
QtObject {
    id: type

    function step(name: string): TypeStep {
        return (type[name] as TypeStep) ?? body;
    }

    readonly property TypeStep number: TypeStep {
        px: 580
        small: 430
        weight: 700
        lineHeight: 1.0
        tracking: -0.05
        display: true
        tabular: true
    }
    readonly property TypeStep hero: TypeStep {
        px: 176
        small: 118
        weight: 700
        lineHeight: 0.93
        tracking: -0.038
        display: true
        tabular: true
    }
    readonly property TypeStep poster: TypeStep {
        px: 144
        small: 100
        weight: 700
        lineHeight: 0.95
        tracking: -0.04
        display: true
    }
    readonly property TypeStep poster_2: TypeStep {
        px: 120
        small: 88
        weight: 700
        lineHeight: 0.97
        tracking: -0.038
        display: true
    }
    readonly property TypeStep display: TypeStep {
        px: 88
        small: 68
        weight: 700
        lineHeight: 1.05
        tracking: -0.035
        display: true
    }
    readonly property TypeStep screen: TypeStep {
        px: 72
        small: 60
        weight: 700
        lineHeight: 1.05
        tracking: -0.028
        display: true
        tabular: true
    }
    readonly property TypeStep section: TypeStep {
        px: 56
        small: 54
        weight: 700
        lineHeight: 1.08
        tracking: -0.022
        display: true
    }
    readonly property TypeStep panel: TypeStep {
        px: 48
        small: 50
        weight: 700
        lineHeight: 1.08
        tracking: -0.022
        display: true
        tabular: true
    }
    readonly property TypeStep total: TypeStep {
        px: 44
        small: 54
        weight: 700
        lineHeight: 1.1
        tracking: -0.02
        tabular: true
    }
    readonly property TypeStep group: TypeStep {
        px: 36
        small: 44
        weight: 600
        lineHeight: 1.2
        tracking: -0.014
    }
    readonly property TypeStep button: TypeStep {
        px: 34
        small: 44
        weight: 600
        lineHeight: 1.1
        tracking: -0.01
        tabular: true
    }
    readonly property TypeStep price: TypeStep {
        px: 34
        small: 46
        weight: 700
        lineHeight: 1.1
        tracking: -0.012
        tabular: true
    }
    readonly property TypeStep lead: TypeStep {
        px: 34
        small: 42
        weight: 500
        lineHeight: 1.35
        tracking: 0
    }
    readonly property TypeStep name: TypeStep {
        px: 30
        small: 40
        weight: 600
        lineHeight: 1.2
        tracking: -0.008
    }
    readonly property TypeStep body: TypeStep {
        px: 28
        small: 39
        weight: 400
        lineHeight: 1.4
        tracking: 0
    }
    readonly property TypeStep label: TypeStep {
        px: 26
        small: 39
        weight: 500
        lineHeight: 1.32
        tracking: 0
    }
    readonly property TypeStep caption: TypeStep {
        px: 24
        small: 39
        weight: 500
        lineHeight: 1.3
        tracking: 0
        tabular: true
    }
    readonly property TypeStep staff: TypeStep {
        px: 22
        small: 39
        weight: 500
        lineHeight: 1.35
        tracking: 0
        tabular: true
    }
}
