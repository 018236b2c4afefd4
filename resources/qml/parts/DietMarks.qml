pragma ComponentBehavior: Bound

import QtQuick
import theme

// The letters of the diets that a dish keeps: one under the other beside its picture, or in a row.
Grid {
    id: marks

    property list<string> letters: []
    property bool across: false

    columns: across ? 9 : 1
    spacing: Theme.px(8)

    Repeater {
        model: marks.letters

        DietMark {
            required property string modelData

            text: modelData
        }
    }
}
