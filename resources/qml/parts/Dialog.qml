import QtQuick
import theme

// A question in the lower half, over everything. Its children are full-width buttons, stacked: the safe choice
// first and filled. Put more words `between` the sentence and the buttons.
Item {
    id: dialog

    property bool open: false
    property alias headline: plate.headline
    property alias sentence: plate.sentence
    property alias fact: plate.fact
    property alias picture: plate.picture
    property alias centred: plate.centred
    property alias between: plate.between
    default property alias buttons: plate.buttons

    anchors.fill: parent
    visible: open || scrim.visible
    Accessible.role: Accessible.Dialog
    Accessible.name: `${headline} ${sentence}`

    Scrim {
        id: scrim

        anchors.fill: parent
        shown: dialog.open
    }
    DialogPlate {
        id: plate

        anchors.horizontalCenter: parent.horizontalCenter
        most: parent.height - Theme.px(116) - Theme.px(24)
        width: Theme.landscape ? Theme.px(980) : parent.width - 2 * Theme.size.marginBar
        y: dialog.open ? parent.height - height - Theme.px(116) : parent.height + Theme.px(80)

        Behavior on y {
            NumberAnimation {
                duration: dialog.open ? Theme.motion.sheetIn : Theme.motion.sheetOut
                easing.type: dialog.open ? Easing.OutCubic : Easing.InCubic
            }
        }
    }
}
