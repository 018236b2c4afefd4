pragma ComponentBehavior: Bound

import QtQuick
import parts
import theme

// A frame as large as a bank card: whoever sets the kiosk up makes it fit, and then the panel's size is known.
Rectangle {
    id: face

    required property real panelWidthMm
    readonly property real pixelsPerMm: width / panelWidthMm
    readonly property bool arabic: Qt.uiLanguage === "ar"

    // By that share of the frame; and what becomes of it.
    signal grown(real share)
    signal confirmed
    signal abandoned

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: arabic
    color: Theme.colour.paper
    objectName: "StaffCalibration"

    Binding {
        property: "panelWidthPx"
        target: Theme
        value: face.width
    }
    Binding {
        property: "panelHeightPx"
        target: Theme
        value: face.height
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: face.arabic
    }
    Binding {
        property: "arabic"
        target: Theme
        value: face.arabic
    }

    component Step: Button {
        required property real share

        width: (steps.width - 3 * steps.spacing) / 4
        onTapped: face.grown(share)
    }

    Words {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(48)
        step: "section"
        text: qsTr("How large is this screen?")
        wrapMode: Text.Wrap
    }
    Words {
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)
        color: Theme.colour.ink2
        step: "body"
        text: qsTr("Hold a bank card to the frame. Make the frame exactly as large.")
        wrapMode: Text.Wrap
    }
    Rectangle {
        id: frame

        anchors.centerIn: parent
        border.color: Theme.colour.ink
        border.width: Theme.border.control
        color: Theme.colour.raised
        height: 53.98 * face.pixelsPerMm
        objectName: "cardFrame"
        radius: 3.18 * face.pixelsPerMm
        width: 85.6 * face.pixelsPerMm

        Words {
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            objectName: "widthTold"
            step: "body"
            tabular: true
            text: qsTr("Screen: %1 mm").arg(face.panelWidthMm.toFixed(1))
            width: parent.width - Theme.px(24)
            wrapMode: Text.Wrap
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(48)
        anchors.left: title.left
        anchors.right: title.right
        spacing: Theme.gap(24)

        Row {
            id: steps

            spacing: Theme.gap(16)
            width: parent.width

            Step {
                objectName: "muchLess"
                share: -0.02
                spoken: qsTr("Much smaller")
                symbol: "minus"
                symbolSize: 52
            }
            Step {
                objectName: "less"
                share: -0.002
                spoken: qsTr("A little smaller")
                symbol: "minus"
            }
            Step {
                objectName: "more"
                share: 0.002
                spoken: qsTr("A little larger")
                symbol: "plus"
            }
            Step {
                objectName: "muchMore"
                share: 0.02
                spoken: qsTr("Much larger")
                symbol: "plus"
                symbolSize: 52
            }
        }
        Button {
            kind: "primary"
            objectName: "fits"
            text: qsTr("It fits")
            width: parent.width
            onTapped: face.confirmed()
        }
        Button {
            objectName: "leave"
            text: qsTr("Leave it as it was")
            width: parent.width
            onTapped: face.abandoned()
        }
    }
}
