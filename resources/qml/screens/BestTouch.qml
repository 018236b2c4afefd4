import QtQuick
import parts
import theme

// The one reward that is best now, or on, where there is room for little: its name, what it saves, one touch.
Touch {
    id: best

    required property string offerId
    required property string label
    required property string status
    required property string saving
    required property string picture
    readonly property bool asking: status === "asking"
    readonly property bool on: status === "on"
    readonly property bool pictured: picture !== "" && Theme.banded && !Theme.largeText
    readonly property real room: width - Theme.pick(pictured ? 90 : 24, 20) - Theme.pick(20, 16)
    // Its name in one line, or in fewer words, or not at all.
    readonly property string title: whole.implicitWidth <= room ? label : qsTr("Your reward")
    readonly property bool titled: name.implicitWidth <= room && 2 * name.implicitHeight <= height - Theme.px(6)
    readonly property string use: OfferSentences.action({ status: "usable", replacesAnother: false })

    signal used(string offerId)
    signal removed

    busy: asking
    corner: Theme.radius.tile
    hint: OfferSentences.reason({ status, saving })
    objectName: on ? "removeBest" : "useBest"
    spoken: `${on ? qsTr("Remove") : use}, ${label}`
    onTapped: on ? removed() : used(offerId)

    background: Rectangle {
        border.color: best.on ? Theme.colour.accent : Theme.colour.edge
        border.width: best.on ? Theme.border.selected : Theme.highContrast ? Theme.border.control : 0
        color: best.down ? Theme.colour.sunk : best.on ? Theme.colour.accentSoft : Theme.colour.raised
        radius: best.corner

        Shadow {
            z: -1
            anchors.fill: parent
            visible: !best.on && !Theme.highContrast
        }
    }
    contentItem: Item {
        Food {
            id: food

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            height: width
            picture: best.picture
            visible: best.pictured
            width: Theme.px(56)
        }
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            name: best.on ? "check" : "gift"
            size: 42
            visible: !best.titled
        }
        Column {
            id: words

            anchors.left: food.visible ? food.right : sign.visible ? sign.right : parent.left
            anchors.leftMargin: Theme.pick(food.visible || sign.visible ? 14 : 24, 20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.pick(20, 16)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                id: name

                Accessible.ignored: true
                leading: 1.15
                px: Theme.banded ? 26 : 0
                step: "name"
                text: best.title
                tracking: 0
                visible: best.titled
                width: parent.width
            }
            Words {
                id: act

                Accessible.ignored: true
                color: Theme.colour.accent
                fontSizeMode: Text.HorizontalFit
                heft: 700
                leading: 1.15
                minimumPixelSize: Theme.textPx(24)
                px: Theme.banded ? 26 : 0
                step: "name"
                tabular: false
                text: best.on ? (best.titled ? qsTr("Remove") : qsTr("Remove reward")) : best.saving ? qsTr("Save %1").arg(best.saving) : best.use
                visible: !best.asking
                width: parent.width
            }
            QuietDots {
                visible: best.asking
            }
        }
        Words {
            id: whole

            Accessible.ignored: true
            px: name.px
            step: name.step
            text: best.label
            tracking: 0
            visible: false
        }
    }
}
