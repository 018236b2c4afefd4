pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import parts
import theme

// The switches that make the kiosk easier to use: over any screen, gone with the guest.
Sheet {
    id: screen

    required property EasierViewModel model
    readonly property real begins: top.y + top.height + Theme.px(24)
    readonly property real most: height - floor - Theme.px(40)

    objectName: "EasierScreen"
    sheetTop: height - floor - Math.min(begins + column.height + Theme.size.bar + Theme.px(64), most)
    onDismissed: model.close()

    Column {
        id: top

        spacing: Theme.px(8)
        width: parent.width - 2 * x
        x: Theme.size.margin
        y: Theme.pick(Theme.landscape ? 32 : 44, 32)

        Words {
            step: Theme.small ? "section" : "screen"
            tabular: false
            text: qsTr("Easier to use")
            width: parent.width
        }
        Words {
            color: Theme.colour.ink2
            step: "body"
            text: qsTr("Stays on until you leave.")
            visible: !Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Flickable {
        id: page

        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.px(16)
        anchors.top: parent.top
        anchors.topMargin: screen.begins
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + Theme.px(16)
        interactive: contentHeight > height
        // Under its switch, which was touched: it comes into sight.
        onContentHeightChanged: if (screen.model.volume > 0)
            contentY = Math.max(0, contentHeight - height)
        width: parent.width - 2 * x
        x: Theme.size.margin

        Column {
            id: column

            spacing: Theme.gap(16)
            width: page.width

            Repeater {
                model: screen.model.eases

                EaseRow {
                    width: column.width
                    onTapped: screen.model.switch(code)
                }
            }
            VolumeRow {
                level: screen.model.volume
                levels: screen.model.loudest
                objectName: "volume"
                visible: level > 0
                width: column.width
                onLouder: screen.model.louder()
                onQuieter: screen.model.quieter()
            }
        }
    }
    Bar {
        id: bar

        anchors.bottomMargin: Theme.px(12)

        Button {
            Layout.fillWidth: true
            kind: "primary"
            objectName: "easierDone"
            text: qsTr("Done")
            onTapped: screen.model.close()
        }
    }
}
