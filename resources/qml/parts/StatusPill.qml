import QtQuick
import theme

// How a longer thing stands: "Waiting for your card". `kind`: good, rye, bad; busy shows dots instead of a dot.
Rectangle {
    id: pill

    property string text: ""
    property string kind: "good"
    property bool busy: false
    readonly property color ink: ({ rye: Theme.colour.ryeInk, bad: Theme.colour.dangerInk })[kind] ?? Theme.colour.accentInk
    readonly property color ground: ({ rye: Theme.colour.ryeSoft, bad: Theme.colour.dangerSoft })[kind] ?? Theme.colour.accentSoft

    implicitWidth: row.implicitWidth + Theme.px(64)
    implicitHeight: Theme.pick(88, 100)
    radius: height / 2
    color: ground
    border.width: Theme.highContrast ? Theme.border.control : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

        Rectangle {
            visible: !pill.busy
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            height: width
            radius: width / 2
            color: pill.kind === "good" ? Theme.colour.accent : pill.ink
        }
        QuietDots {
            visible: pill.busy
            anchors.verticalCenter: parent.verticalCenter
            colour: pill.ink
        }
        Words {
            text: pill.text
            step: "name"
            tracking: 0
            leading: 1.35
            color: pill.ink
            Accessible.ignored: true
        }
    }
}
