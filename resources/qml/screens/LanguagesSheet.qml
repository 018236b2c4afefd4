pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The languages by their own names, over any screen. A tap is all: everything stays as it is but the words.
Sheet {
    id: screen

    required property FrameViewModel frame
    readonly property real head: title.y + title.height + Theme.px(32)
    readonly property int columns: Theme.largeText && !Theme.landscape ? 1 : 2

    objectName: "LanguagesSheet"
    sheetTop: height - floor - head - grid.height - Theme.px(48)
    onDismissed: frame.closeLanguages()

    Words {
        id: title

        step: Theme.small ? "section" : "screen"
        tabular: false
        text: qsTr("Your language")
        width: parent.width - 2 * x
        wrapMode: Text.Wrap
        x: Theme.size.margin
        y: Theme.pick(44, 32)
    }
    Flickable {
        id: page

        anchors.bottom: parent.bottom
        // What is half scrolled away keeps off the dock as well.
        anchors.bottomMargin: Theme.gap(12)
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.margin
        anchors.top: parent.top
        anchors.topMargin: screen.head
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: grid.height
        interactive: contentHeight > height

        Grid {
            id: grid

            columnSpacing: Theme.px(24)
            columns: screen.columns
            rowSpacing: Theme.px(20)
            width: page.width

            Repeater {
                model: screen.frame.languages

                Chip {
                    required property string code
                    required property string name
                    required property bool isCurrent

                    corner: Theme.radius.buttonTall
                    height: Theme.pick(116, 118)
                    labelPx: 36
                    objectName: "choose-" + code
                    on: isCurrent
                    text: name
                    ticks: true
                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    onTapped: screen.frame.setLanguage(code)
                }
            }
        }
    }
}
