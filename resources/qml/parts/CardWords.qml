import QtQuick
import theme

// The words under a dish: its name, then price, calories and what it contains, or what stands in their place.
Item {
    id: words

    property string name: ""
    property string price: ""
    property string calories: ""
    property string key: ""
    property list<string> allergens: []
    property string instead: ""
    property bool faint: false
    property real namePx: 0
    property real pricePx: 0

    implicitHeight: title.height + title.anchors.topMargin + under.anchors.topMargin + under.height + (contained.below ? contained.height + Theme.px(8) : 0)

    NameWords {
        id: title

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.pick(6, 4)
        anchors.rightMargin: Theme.pick(6, 0)
        anchors.topMargin: Theme.landscape ? Theme.px(14) : Theme.pick(16, 14)
        text: words.name
        tracking: Theme.small ? -0.018 : look.tracking
        most: words.namePx
        color: words.faint && !Theme.highContrast ? Theme.colour.ink3 : Theme.colour.ink
        Accessible.ignored: true
    }
    Item {
        id: under

        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.pick(4, 0)
        height: (Theme.landscape ? Theme.px(40) : words.instead ? Theme.pick(42, 54) : Theme.pick(38, 54)) + (energy.dropped ? energy.height : 0)

        Words {
            id: price

            anchors.left: parent.left
            text: words.price
            step: "price"
            px: words.pricePx
            Accessible.ignored: true
        }
        Words {
            id: energy

            // Beside a price of four figures there may be no room.
            readonly property bool dropped: text !== "" && price.implicitWidth + Theme.px(14) + implicitWidth > parent.width

            anchors.left: dropped ? price.left : price.right
            anchors.leftMargin: dropped ? 0 : Theme.px(14)
            y: dropped ? parent.height - height : price.y + price.baselineOffset - baselineOffset
            text: words.calories
            step: "caption"
            color: Theme.colour.ink2
            Accessible.ignored: true
        }
        AllergenMarks {
            id: contained

            // At the end of the line of the price; too little of it, and they stand under it.
            readonly property real beside: parent.width - energy.implicitWidth - (energy.dropped ? 0 : price.implicitWidth) - Theme.px(28)
            readonly property bool below: codes.length > 0 && least > beside

            objectName: "contained-" + words.key
            codes: words.allergens
            room: below ? parent.width : beside
            x: below === Theme.rightToLeft ? parent.width - width : 0
            y: below ? parent.height + Theme.px(4) : energy.dropped ? energy.y + (energy.height - height) / 2 : price.y + (price.height - height) / 2
        }
        Words {
            visible: words.instead !== ""
            anchors.left: parent.left
            text: words.instead
            step: Theme.landscape ? "caption" : "label"
            tabular: false
            color: Theme.landscape || Theme.small ? Theme.colour.ink3 : Theme.colour.ink2
            Accessible.ignored: true
        }
    }
}
