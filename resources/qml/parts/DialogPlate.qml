import QtQuick
import theme

// The plate of a dialog: headline, one sentence, whatever stands between, then full-width buttons, stacked.
// With a picture it is centred and the picture stands over its top edge.
Panel {
    id: plate

    property string headline: ""
    property string sentence: ""
    // The end of the sentence, in bold.
    property string fact: ""
    property string picture: ""
    property bool centred: picture !== ""
    property string headlineStep: centred ? "display" : "panel"
    // As high as it may be: with more words than that, they are scrolled.
    property real most: Infinity
    readonly property real besides: column.y + head.height + afterHead.height + body.height + afterWords.height + stack.height + Theme.px(48)
    property alias between: body.data
    default property alias buttons: stack.data

    implicitWidth: Theme.px(1016)
    implicitHeight: column.height + column.y + Theme.px(48)
    level: 3
    radius: Theme.radius.dialog

    Spot {
        visible: art.visible && !Theme.highContrast
        anchors.horizontalCenter: art.horizontalCenter
        y: Theme.px(148)
        width: Theme.px(240)
        height: Theme.px(40)
    }
    Food {
        id: art

        visible: plate.picture !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(-68)
        width: Theme.px(232)
        height: width
        picture: plate.picture
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - Theme.px(96)
        y: Theme.px(plate.centred ? 196 : 48)

        Words {
            id: head

            width: parent.width
            text: plate.headline
            step: plate.headlineStep
            tabular: false
            wrapMode: Text.Wrap
            horizontalAlignment: plate.centred ? Text.AlignHCenter : Text.AlignLeft
        }
        Item {
            id: afterHead

            width: 1
            height: Theme.px(plate.centred ? 32 : 12)
        }
        Flickable {
            width: parent.width
            height: Math.min(contentHeight, Math.max(Theme.px(80), plate.most - plate.besides))
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: plate.fact !== "" ? facts.height : sentence.visible ? sentence.height : 0
            interactive: contentHeight > height

            Words {
                id: sentence

                visible: text !== "" && plate.fact === ""
                width: parent?.width ?? 0
                text: plate.sentence
                px: plate.centred ? 36 : 28
                heft: 500
                color: Theme.colour.ink2
                wrapMode: Text.Wrap
                horizontalAlignment: plate.centred ? Text.AlignHCenter : Text.AlignLeft
            }
            FactWords {
                id: facts

                x: Math.round(((parent?.width ?? 0) - width) * (plate.centred ? 0.5 : Theme.rightToLeft ? 1 : 0))
                visible: plate.fact !== ""
                limit: parent?.width ?? 0
                before: plate.sentence
                fact: plate.fact
                px: plate.centred ? 36 : 28
                leading: plate.centred ? 1.35 : 0
                factHeft: 700
                factColour: Theme.colour.ink
            }
        }
        Column {
            id: body

            width: parent.width
            topPadding: visibleChildren.length ? Theme.px(33) : 0
        }
        Item {
            id: afterWords

            width: 1
            height: Theme.px(plate.centred ? 42 : 32)
        }
        Column {
            id: stack

            width: parent.width
            spacing: Theme.gap(plate.centred ? 24 : 16)
        }
    }
}
