import QtQuick
import parts
import theme

// A row of any list: number, time, what it is about, money, how it stands, and perhaps its one button.
Item {
    id: line

    required property string rowKey
    required property string lead
    required property string at
    required property string title
    required property string code
    required property string words
    required property string note
    required property string amount
    required property string paid
    required property string tag
    required property string tagKind
    required property string act
    required property bool opens
    required property bool isChosen
    required property int ageMin
    required property int leftMin
    required property int carts
    readonly property string second: StaffWords.line([Theme.small ? at : "", StaffChecks.told(words), StaffWords.note(note), StaffWords.waits(ageMin, leftMin), StaffWords.carts(carts), StaffWords.paid(paid)])
    // On a small panel, and for large words on an upright one, what stands at the end goes under the words.
    readonly property bool narrow: Theme.small || Theme.largeText && !Theme.landscape
    readonly property bool stacked: narrow && (act !== "" || (tag !== "" ? amount !== "" || Theme.tight : amount !== "" && Theme.tight))
    readonly property real leadWidth: number.visible ? Math.max(Theme.pick(76, 84), number.width + Theme.px(16)) : 0
    readonly property bool columns: !Theme.small && at !== ""

    signal acted(string act, string key)
    signal opened(string key)

    height: stacked ? about.height + ends.height + Theme.px(24) + Theme.gap(12) : Math.max(Theme.pick(80, 132), about.height + Theme.px(24), extra.visible ? Theme.size.smallButton + Theme.px(16) : 0)
    Rule {
        width: parent.width
    }
    Touch {
        // A row and its button are two things to touch.
        anchors.bottomMargin: Theme.size.gapMin / 2 + 1 + (extra.visible && line.stacked ? parent.height - ends.y + Theme.size.gapMin / 2 : 0)
        anchors.fill: parent
        anchors.rightMargin: extra.visible && !line.stacked ? ends.width + Theme.gap(16) : 0
        anchors.topMargin: Theme.size.gapMin / 2 + 1
        corner: Theme.px(8)
        enabled: line.opens
        objectName: "row-" + line.rowKey
        shrinks: false
        spoken: `${line.lead} ${about.said} ${line.amount}`
        visible: line.opens
        onTapped: line.opened(line.rowKey)

        background: Rectangle {
            color: line.isChosen || (parent as Touch)?.down ? Theme.colour.sunk : "transparent"
        }
    }
    Item {
        anchors.fill: parent

        Words {
            id: number

            anchors.left: parent.left
            heft: 700
            step: "name"
            y: line.stacked ? Theme.px(12) : (parent.height - height) / 2
            tabular: true
            text: line.lead
            visible: text !== ""
        }
        Words {
            id: when

            anchors.left: parent.left
            anchors.leftMargin: line.leadWidth
            y: Math.round(number.y + (number.height - height) / 2)
            color: Theme.colour.ink2
            step: "staff"
            text: line.at
            visible: line.columns
        }
        Column {
            id: about

            readonly property string said: `${line.title} ${StaffWords.row(line.code)} ${line.second}`

            anchors.left: parent.left
            anchors.leftMargin: line.leadWidth + (!line.columns ? 0 : Math.max(Theme.px(Theme.largeText ? 168 : 120), when.width + Theme.px(16)))
            anchors.right: line.stacked ? parent.right : ends.left
            anchors.rightMargin: line.stacked ? 0 : Theme.px(16)
            y: line.stacked ? Theme.px(12) : (parent.height - height) / 2

            FewerWords {
                objectName: "title-" + line.rowKey
                px: 26
                room: Theme.small ? 2 : 1
                sentence: line.title !== "" ? line.title : StaffWords.row(line.code)
                step: "label"
                width: parent.width
            }
            Words {
                color: Theme.colour.ink2
                objectName: "words-" + line.rowKey
                step: "staff"
                text: line.second
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Grid {
            id: ends

            readonly property var parts: [cost, state, extra].filter(each => each.visible)
            readonly property real across: parts.reduce((sum, each) => sum + each.width + spacing, -spacing)

            anchors.right: parent.right
            // Mirrored, a part of a pixel would be cut off at the list's edge.
            anchors.rightMargin: Theme.rightToLeft ? 1 : 0
            columns: line.stacked && across > parent.width ? 1 : Math.max(1, parts.length)
            y: line.stacked ? about.y + about.height + Theme.gap(12) : (parent.height - height) / 2
            horizontalItemAlignment: Grid.AlignRight
            layoutDirection: Qt.LeftToRight
            spacing: Theme.px(16)
            verticalItemAlignment: Grid.AlignVCenter

            Words {
                id: cost

                heft: 600
                horizontalAlignment: Text.AlignRight
                step: "label"
                tabular: true
                text: line.amount
                visible: text !== ""
            }
            Tag {
                id: state

                kind: line.tagKind
                objectName: "tag-" + line.rowKey
                text: StaffWords.tags[line.tag] ?? line.tag
                visible: line.tag !== ""
            }
            Button {
                id: extra

                enabled: visible
                objectName: `act-${line.act}-${line.rowKey}`
                small: true
                text: StaffWords.acts[line.act] ?? line.act
                visible: line.act !== ""
                onTapped: line.acted(line.act, line.rowKey)
            }
        }
    }
}
