import QtQuick
import theme

// A dish in the order: touch its name or picture to change it, the stepper for how many.
Item {
    id: line

    property string name: ""
    property string detail: ""
    property string price: ""
    property string picture: ""
    property string ground: ""
    property int count: 1
    property bool changeable: true

    property string dishName: "dish"
    property alias moreName: stepper.moreName
    property alias lessName: stepper.lessName

    // Words that are broken would be worse than no picture.
    readonly property real room: width - price.width - Theme.px(22) - stepper.width - Theme.gap(12)
    readonly property bool pictured: Math.max(named.longest, longest.implicitWidth) <= room - thumb.width - Theme.px(22)

    signal tapped
    signal more
    signal less

    implicitWidth: Theme.px(984)
    implicitHeight: Math.max(Theme.size.orderLine, words.height + Theme.px(20))

    Touch {
        id: dish

        objectName: line.dishName
        anchors.left: parent.left
        anchors.right: stepper.left
        anchors.rightMargin: Theme.gap(12)
        // The lines lie close: what is touched of them keeps its distance.
        height: parent.height - Theme.gap(8)
        y: Theme.gap(8) / 2
        enabled: line.changeable
        spoken: [line.name, line.detail, line.price].filter(part => part.length).join(", ")
        hint: qsTr("Change it")
        onTapped: line.tapped()

        contentItem: Item {
            Thumb {
                id: thumb

                anchors.left: parent?.left
                anchors.verticalCenter: parent.verticalCenter
                picture: line.picture
                ground: line.ground
                name: line.name
                visible: line.pictured
            }
            Column {
                id: words

                anchors.left: line.pictured ? thumb.right : parent.left
                anchors.leftMargin: line.pictured ? Theme.px(22) : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)

                NameWords {
                    id: named

                    width: parent.width
                    text: line.name
                    Accessible.ignored: true
                }
                Words {
                    visible: text !== ""
                    width: parent.width
                    text: line.detail
                    step: "caption"
                    tabular: false
                    color: Theme.colour.ink2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Words {
        id: longest

        Accessible.ignored: true
        step: "caption"
        tabular: false
        text: Theme.longest(line.detail)
        visible: false
    }
    Stepper {
        id: stepper

        anchors.right: price.left
        anchors.rightMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        count: line.count
        subject: line.name
        onMore: line.more()
        onLess: line.less()
    }
    CountWords {
        id: price

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.pick(124, 150), implicitWidth)
        text: line.price
        step: "price"
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
