pragma ComponentBehavior: Bound

import QtQuick
import theme

// The letters of the diets that a dish keeps, one under the other: the picture stands beside them.
Column {
    id: column

    property list<string> marks: []

    spacing: Theme.px(8)

    Repeater {
        model: column.marks

        DietMark {
            required property string modelData

            text: modelData
        }
    }
}
