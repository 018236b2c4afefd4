import QtQuick
import theme

// The wordmark, how the guest will eat, and Search. More chips can be put before them.
Item {
    id: header

    property string dining: ""
    property string diningSymbol: "fork"
    property string diningName: "diningChip"
    property bool searchable: true
    default property alias more: extra.data

    signal knocked
    signal diningTapped
    signal searchTapped

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.top: parent?.top
    anchors.leftMargin: Theme.size.margin
    anchors.rightMargin: Theme.size.margin
    anchors.topMargin: Theme.landscape ? Theme.px(32) : Theme.pick(40, 16)
    height: Theme.pick(72, 92)

    Wordmark {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        onKnocked: header.knocked()
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.pick(16, 18)

        Row {
            id: extra

            spacing: parent.spacing
        }
        Chip {
            objectName: header.diningName
            visible: header.dining !== ""
            text: Theme.small ? "" : header.dining
            spoken: header.dining
            symbol: header.diningSymbol
            after: Theme.small ? "" : "down"
            onTapped: header.diningTapped()
        }
        Chip {
            objectName: "search"
            visible: header.searchable
            text: Theme.small ? "" : qsTr("Search")
            spoken: qsTr("Search")
            symbol: "search"
            onTapped: header.searchTapped()
        }
    }
}
