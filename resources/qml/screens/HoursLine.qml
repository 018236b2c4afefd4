import QtQuick
import parts
import theme

// Days and their hours.
Item {
    id: line

    required property int index
    required property string days
    required property string until
    required property string short
    required property string hours
    required property bool isToday

    property bool brief: false
    property bool parted: false
    property bool stacked: false

    implicitHeight: named.height + told.height + Theme.px(32)
    Accessible.name: [named.text, isToday ? qsTr("Today") : "", told.text].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.StaticText

    Rule {
        visible: line.parted
        width: parent.width
    }
    Words {
        id: named

        Accessible.ignored: true
        anchors.left: parent?.left
        heft: line.isToday ? 700 : 500
        px: 30
        text: line.brief ? line.short : line.until ? qsTr("%1 to %2").arg(line.days).arg(line.until) : line.days
        y: line.stacked ? Theme.px(16) : (parent.height - height) / 2
    }
    Tag {
        anchors.left: named.right
        anchors.leftMargin: Theme.px(20)
        anchors.verticalCenter: named.verticalCenter
        kind: "good"
        text: qsTr("Today")
        // Where lines stand close bold words do.
        visible: line.isToday && (line.stacked || !line.brief) && line.height >= implicitHeight + Theme.px(8)
    }
    Words {
        id: told

        Accessible.ignored: true
        anchors.right: parent?.right
        heft: line.isToday ? 700 : 500
        horizontalAlignment: line.stacked ? Text.AlignLeft : Text.AlignRight
        px: 30
        tabular: true
        text: line.hours || qsTr("Closed")
        width: line.stacked ? parent.width : implicitWidth
        wrapMode: line.stacked ? Text.Wrap : Text.NoWrap
        y: line.stacked ? named.y + named.height : (parent.height - height) / 2
    }
}
