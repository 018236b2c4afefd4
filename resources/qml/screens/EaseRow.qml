import QtQuick
import parts
import theme

// One switch with a picture of what it does. The whole line switches.
Touch {
    id: row

    required property string code
    required property bool isOn
    readonly property string title: ({
            "reach": qsTr("Within reach"),
            "large_text": qsTr("Large text"),
            "high_contrast": qsTr("High contrast"),
            "reduced_motion": qsTr("Less movement"),
            "spoken": qsTr("Read aloud")
        })[code] ?? ""
    readonly property string what: ({
            "reach": qsTr("Everything you touch moves down."),
            "large_text": qsTr("Bigger words, fewer of them."),
            "high_contrast": qsTr("Black on white, strong edges."),
            "reduced_motion": qsTr("Nothing slides or flies."),
            "spoken": qsTr("Swipe or use the keys, and listen.")
        })[code] ?? ""

    Accessible.checkable: true
    Accessible.checked: isOn
    Accessible.role: Accessible.Switch
    corner: Theme.radius.tile
    hint: what
    implicitHeight: Math.max(Theme.pick(Theme.landscape ? 92 : 148, 132), words.height + Theme.px(36))
    objectName: "ease-" + code
    shrinks: false
    spoken: title

    background: Rectangle {
        border.color: row.isOn ? Theme.colour.accent : Theme.colour.edge
        border.width: row.isOn ? Theme.border.selected : Theme.border.control
        color: row.down ? Theme.colour.sunk : row.isOn ? Theme.colour.accentSoft : Theme.colour.raised
        radius: row.corner
    }
    contentItem: Item {
        EasePicture {
            id: art

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            code: row.code
        }
        Column {
            id: words

            anchors.left: art.right
            anchors.leftMargin: Theme.px(32)
            anchors.right: toggle.left
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Words {
                Accessible.ignored: true
                leading: 1.25
                step: "group"
                tracking: -0.012
                text: row.title
                width: parent.width
                wrapMode: Text.Wrap
            }
            Words {
                Accessible.ignored: true
                color: Theme.colour.ink2
                px: 28
                step: "label"
                text: row.what
                visible: !Theme.small && !Theme.landscape && !Theme.largeText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Switch {
            id: toggle

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            // Only shows how it is: the whole line is what is touched.
            enabled: false
            on: row.isOn
        }
    }
}
