import QtQuick
import theme

// A phone that shows a code, drawn; it sinks towards the scanner and returns.
Item {
    id: phone

    property string words: qsTr("Show at the kiosk")
    property bool moving: visible && !Theme.reducedMotion
    readonly property color ink: "#211B14"
    readonly property color faint: "#E6DCCB"

    implicitWidth: Theme.px(312)
    implicitHeight: Theme.px(560)
    Accessible.ignored: true
    objectName: "drawing"

    Rectangle {
        id: body

        width: Theme.px(312)
        height: Theme.px(560)
        radius: Theme.px(56)
        color: phone.ink
        transform: Translate { id: sink }

        Rectangle {
            x: Theme.px(16)
            y: Theme.px(16)
            width: Theme.px(280)
            height: Theme.px(528)
            radius: Theme.px(42)
            color: "white"

            Wordmark {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(36)
                px: 34
                colour: phone.ink
                ampersand: "#1D5C41"
                listens: false
            }
            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(122)
                width: Theme.px(172)
                height: width
                smooth: false
                source: Theme.pictures + "shadows/phone-code.png"
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(336)
                text: phone.words
                // Part of a drawing: it stays inside the drawn glass in every language.
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 8
                step: "caption"
                px: 24
                leading: 1.35
                heft: 600
                width: parent.width - Theme.px(24)
                color: phone.ink
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(388)
                width: Theme.px(200)
                height: Theme.px(16)
                radius: height / 2
                color: phone.faint
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(420)
                width: Theme.px(152)
                height: Theme.px(16)
                radius: height / 2
                color: phone.faint
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.px(504)
                width: Theme.px(100)
                height: Theme.px(8)
                radius: height / 2
                color: phone.ink
            }
        }
    }
    SequentialAnimation {
        running: phone.moving
        loops: Animation.Infinite

        NumberAnimation {
            target: sink
            property: "y"
            to: Theme.px(20)
            duration: Theme.motion.scan / 2
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: sink
            property: "y"
            to: 0
            duration: Theme.motion.scan / 2
            easing.type: Easing.InOutSine
        }
    }
}
