import QtQuick
import theme

// The head of a group of options: its title, and how many may be chosen. Left open where one is required, it gets
// the red frame and the note turns into a tag.
Item {
    id: group

    property string title: ""
    property string note: ""
    property bool missing: false
    readonly property real inset: missing ? Theme.px(25) : 0

    implicitWidth: Theme.px(984)
    implicitHeight: missing ? Theme.pick(90, 110) : Math.max(Theme.pick(48, 60), title.height)
    Accessible.role: Accessible.Heading
    Accessible.name: `${title}. ${note}`

    Heard {
        words: group.Accessible.name
    }
    Rectangle {
        visible: group.missing
        anchors.fill: parent
        radius: Theme.radius.key
        color: "transparent"
        border.width: Theme.border.selected
        border.color: Theme.colour.danger
    }
    Words {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: group.inset
        anchors.right: end.left
        anchors.verticalCenter: parent.verticalCenter
        text: group.title
        step: "group"
        px: group.missing ? 30 : 0
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Item {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: group.inset
        anchors.verticalCenter: parent.verticalCenter
        width: group.missing ? tag.width : note.width
        height: tag.height

        Words {
            id: note

            visible: !group.missing
            anchors.verticalCenter: parent.verticalCenter
            text: group.note
            step: "caption"
            tabular: false
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
        Tag {
            id: tag

            visible: group.missing
            text: group.note
            kind: "bad"
        }
    }
}
