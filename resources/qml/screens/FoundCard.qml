pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// One dish that was found: the same card as in the menu, on a smaller tile.
Item {
    id: place

    required property SearchViewModel model
    required property string itemId
    required property string name
    required property string price
    required property string calories
    required property string picture
    required property string ground
    required property string marks
    required property string allergens
    required property string allergenMarks
    required property bool isSoldOut
    required property bool hasChoices
    required property string backAt
    required property int inOrder
    readonly property list<string> contained: Sentences.codes(allergenMarks)

    function add() {
        if (!hasChoices && !isSoldOut)
            Flights.leave(picture, Theme.largeText ? side : card);
        model.quickAdd(itemId);
    }

    height: Theme.largeText ? side.height : card.height

    SideCard {
        id: side

        back: place.backAt
        calories: place.calories === "" ? "" : qsTr("%1 Cal").arg(place.calories)
        allergens: place.contained
        contains: place.allergens
        count: place.inOrder
        ground: place.ground
        key: "found-" + place.itemId
        marks: Sentences.marks(place.marks)
        name: place.name
        objectName: "found-" + place.itemId
        picture: place.picture
        price: place.price
        soldOut: place.isSoldOut
        visible: Theme.largeText
        width: place.width
        onAdded: place.add()
        onRemoved: place.model.removeOne(place.itemId)
        onTapped: place.isSoldOut ? place.model.quickAdd(place.itemId) : place.model.openItem(place.itemId)
    }

    DishCard {
        id: card

        back: place.backAt
        calories: place.calories === "" || Theme.low ? "" : qsTr("%1 Cal").arg(place.calories)
        allergens: place.contained
        contains: place.allergens
        count: place.inOrder
        footed: Theme.small
        ground: place.ground
        grows: !Theme.small && !Theme.low
        key: "found-" + place.itemId
        marks: Sentences.marks(place.marks)
        name: place.name
        objectName: "found-" + place.itemId
        picture: place.picture
        pictureLeft: (width - pictureSide) / 2 - Theme.px(24)
        pictureSide: Theme.low ? Theme.px(132) : Theme.pick(164, 150)
        pictureTop: Theme.px(18)
        price: place.price
        soldOut: place.isSoldOut
        visible: !Theme.largeText
        tileHeight: Theme.low ? Theme.px(164) : Theme.pick(200, 176)
        stepperHeight: tileHeight - 2 * addMargin
        width: place.width
        onAdded: place.add()
        onRemoved: place.model.removeOne(place.itemId)
        onTapped: place.isSoldOut ? place.model.quickAdd(place.itemId) : place.model.openItem(place.itemId)
    }
}
