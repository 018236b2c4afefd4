pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// What a dish contains, each by its name with its mark before it. Heard as one sentence.
Flow {
    id: sentence

    property string before: ""
    property string allergens: ""
    property RowsModel contained: null

    spacing: Theme.px(14)
    Accessible.name: [before, allergens].join(" ")
    Accessible.role: Accessible.StaticText

    component Piece: Words {
        Accessible.ignored: true
        heft: 600
        leading: 1.35
        px: 26
    }

    Piece {
        id: first

        color: Theme.colour.ink2
        heft: 500
        text: sentence.before
    }
    Repeater {
        model: sentence.contained

        Row {
            id: one

            required property string code
            required property string mark
            required property string name

            spacing: Theme.px(6)

            AllergenMark {
                anchors.verticalCenter: parent.verticalCenter
                objectName: "mark-" + one.code
                code: one.mark
                colour: Theme.colour.ink
            }
            Piece {
                text: one.name
                width: Math.min(implicitWidth, sentence.width - x)
                wrapMode: Text.Wrap
            }
        }
    }
}
