import QtQuick
import Kiosk.Models
import parts
import theme

// Subtotal, what is taken off, tax, and the total with tax.
Item {
    id: totals

    required property ReviewViewModel model

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width - anchors.leftMargin - Theme.pick(28, 16)
        anchors.left: parent?.left
        anchors.leftMargin: Theme.px(16)

        Sums {
            rows: totals.model.sums
            width: parent.width
        }
        Item {
            height: Theme.px(12)
            width: 1
        }
        Rule {
            width: parent.width
        }
        Item {
            height: Theme.px(10)
            width: 1
        }
        TotalsRow {
            amount: totals.model.total
            kind: "total"
            label: qsTr("Total")
            objectName: "total"
            width: parent.width
        }
    }
}
