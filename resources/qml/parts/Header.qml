import QtQuick
import theme

// The wordmark, how the guest will eat, and Search. More chips can be put before them.
Item {
    id: header

    property string dining: ""
    property string diningSymbol: "fork"
    property string diningName: "diningChip"
    property bool searchable: true
    // Only the signs, where there is little width; the wordmark stands elsewhere in the band.
    readonly property bool bare: Theme.small || Theme.banded || Theme.largeText
    readonly property alias chipsWidth: chips.width
    default property alias more: extra.data

    signal knocked
    signal diningTapped
    signal searchTapped

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.top: parent?.top
    anchors.leftMargin: Theme.size.margin
    anchors.rightMargin: Theme.size.margin
    anchors.topMargin: Theme.under(Theme.landscape ? Theme.px(32) : Theme.pick(40, 16))
    height: Theme.banded ? Theme.px(80) : Theme.pick(Theme.largeText ? 88 : 72, 92)

    Wordmark {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.banded
        onKnocked: header.knocked()
    }
    Row {
        id: chips

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(16)

        Row {
            id: extra

            spacing: parent.spacing
        }
        Chip {
            objectName: header.diningName
            height: header.height
            visible: header.dining !== ""
            text: Theme.small || Theme.banded ? "" : header.dining
            spoken: header.dining
            symbol: header.diningSymbol
            after: header.bare ? "" : "down"
            onTapped: header.diningTapped()
        }
        Chip {
            objectName: "search"
            height: header.height
            visible: header.searchable
            text: header.bare ? "" : qsTr("Search")
            spoken: qsTr("Search")
            symbol: "search"
            onTapped: header.searchTapped()
        }
    }
}
