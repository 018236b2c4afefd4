import QtQuick
import theme

// "Your order $16.96", in the corner of a sheet: the price is never a surprise.
Rectangle {
    id: tag

    property string total: ""
    // Only the figure: where the headline beside it needs the room.
    property bool brief: Theme.tight
    // With all words, also while it is brief.
    readonly property real fullWidth: words.implicitWidth + row.spacing + figure.implicitWidth + Theme.px(48)

    visible: total !== ""
    implicitWidth: row.implicitWidth + Theme.px(48)
    implicitHeight: Theme.pick(60, 72)
    radius: height / 2
    color: Theme.colour.raised
    border.width: Theme.highContrast ? Theme.border.control : 0

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Words {
            id: words

            text: qsTr("Your order")
            visible: !tag.brief
            step: "label"
            leading: 1.35
            color: Theme.colour.ink2
        }
        CountWords {
            id: figure

            text: tag.total
            step: "label"
            leading: 1.35
            heft: 700
        }
    }
}
