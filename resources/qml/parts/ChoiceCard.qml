import QtQuick
import theme

// A large accent card with a word and a picture: "Eat in".
Touch {
    id: card

    property string picture: ""
    property real pictureSide: 152

    implicitWidth: Theme.px(480)
    implicitHeight: Theme.px(296)
    corner: Theme.px(56)

    background: Rectangle {
        radius: card.corner
        color: card.down ? Theme.colour.accentPress : Theme.colour.accent

        Food {
            // Words never lie upon it: it makes way for them, and goes where next to nothing would be left of it.
            readonly property real clear: said.y + said.height - said.contentHeight - y
            readonly property bool beside: said.contentWidth < parent.width - Theme.px(100 + card.pictureSide)

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(36)
            visible: width >= Theme.px(64)
            y: Theme.px(28)
            width: beside ? Theme.px(card.pictureSide) : Math.min(Theme.px(card.pictureSide), clear)
            height: width
            picture: card.picture
        }
        Words {
            id: said

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(44)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(32)
            text: card.text
            step: "screen"
            tracking: -0.022
            leading: 1.08
            tabular: false
            color: Theme.colour.overAccent
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textPx(44)
            Accessible.ignored: true
        }
    }
}
