pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// A page: its name, what the list can be cut down to, what came of the last act, red cards, then the rows.
Item {
    id: page

    required property StaffViewModel model

    Words {
        id: title

        anchors.left: parent.left
        objectName: "staffTitle"
        step: "section"
        tabular: false
        text: StaffWords.pages[page.model.page] ?? ""
    }
    Button {
        id: find

        readonly property string wanted: page.model.page === "menu" ? StaffSays.questions.dish : StaffWords.acts.find

        anchors.right: parent.right
        anchors.verticalCenter: title.verticalCenter
        objectName: "find"
        small: true
        spoken: wanted
        symbol: "search"
        text: page.model.sought || (Theme.small || Theme.largeText && !Theme.landscape ? "" : wanted)
        visible: page.model.mayFind
        onTapped: page.model.act(page.model.page === "menu" ? "find_dish" : "find", "")
    }
    Flow {
        id: chips

        anchors.top: title.bottom
        anchors.topMargin: Math.max(Theme.px(18), find.visible ? (find.height - title.height) / 2 + Theme.size.gapMin : 0)
        spacing: Theme.gap(12)
        width: parent.width

        Repeater {
            model: page.model.chips

            Chip {
                required property string chip
                required property int count
                required property bool isOn

                labelPx: 24
                objectName: "chip-" + chip
                on: isOn
                text: qsTr("%1 %2").arg(StaffWords.chips[chip] ?? chip).arg(count)
                onTapped: page.model.setChip(chip)
            }
        }
    }
    Notice {
        id: notice

        anchors.top: chips.bottom
        anchors.topMargin: visible ? Theme.px(18) : 0
        fact: page.model.busy !== "" ? qsTr("One moment …") : page.model.trouble !== "" ? StaffSays.trouble(page.model.trouble) : StaffSays.told(page.model.told, page.model.toldSubject)
        height: visible ? implicitHeight : 0
        kind: page.model.busy !== "" ? "rye" : page.model.trouble !== "" || !page.model.toldIsGood ? "bad" : "good"
        objectName: "staffNotice"
        visible: page.model.busy !== "" || page.model.trouble !== "" || page.model.told !== ""
        width: parent.width
    }
    ListView {
        id: list

        // Where staff scrolled to, a look at fresh rows does not take it away.
        property bool scrolled: false
        readonly property string place: page.model.page + page.model.sought

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.topMargin: Theme.px(18)
        boundsBehavior: Flickable.StopAtBounds
        // Rows out of sight, where a keyboard goes next, are made at once: one that is still asked for could be gone.
        cacheBuffer: 0
        clip: true
        displayMarginBeginning: Theme.px(320)
        displayMarginEnd: Theme.px(320)
        model: page.model.rowsShown
        objectName: "staffList"
        onDragStarted: scrolled = true
        onOriginYChanged: if (!scrolled)
            Qt.callLater(list.positionViewAtBeginning)
        onPlaceChanged: {
            scrolled = false;
            Qt.callLater(list.positionViewAtBeginning);
        }

        delegate: StaffLine {
            width: list.width
            onActed: (act, key) => page.model.act(act, key)
            onOpened: key => page.model.choose(key)
        }
        header: Column {
            bottomPadding: cards.count ? Theme.px(12) : 0
            spacing: Theme.px(12)
            width: list.width

            Repeater {
                id: cards

                model: page.model.cards

                StaffCard {
                    width: list.width
                    onActed: (act, key) => page.model.act(act, key)
                }
            }
            Words {
                color: Theme.colour.ink2
                objectName: "staffEmpty"
                step: "lead"
                text: StaffSays.empty[page.model.empty] ?? ""
                topPadding: slack + Theme.px(24)
                visible: text !== "" && list.count === 0 && cards.count === 0
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        section.delegate: Words {
            required property string section

            bottomPadding: Theme.px(8) - slack
            horizontalAlignment: Text.AlignLeft
            step: "name"
            text: StaffWords.sections[section] ?? section
            topPadding: slack + Theme.px(18)
            width: list.width
            wrapMode: Text.Wrap
        }
        section.property: "section"
    }
}
