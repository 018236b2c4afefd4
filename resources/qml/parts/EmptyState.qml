import QtQuick
import theme

// Nothing here: one picture, one line, one way on.
Panel {
    id: empty

    property string picture: "ui/plate"
    property string headline: ""
    property string sentence: ""
    property string action: ""
    // Without its picture, where there is little room.
    property bool flat: false

    signal acted

    implicitWidth: Theme.px(654)
    implicitHeight: column.height + Theme.px(flat ? 56 : 96)

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(empty.flat ? 28 : 48)
        width: parent.width - Theme.px(96)

        Food {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(132)
            height: Theme.px(132)
            visible: !empty.flat
            picture: empty.picture
        }
        Words {
            width: parent.width
            topPadding: slack + Theme.px(16)
            text: empty.headline
            step: "panel"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            topPadding: slack + Theme.px(10)
            bottomPadding: Theme.px(28) - slack
            text: empty.sentence
            heft: 500
            color: Theme.colour.ink2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "act"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            small: true
            width: Math.max(implicitWidth, Theme.px(240))
            text: empty.action
            onTapped: empty.acted()
        }
    }
}
