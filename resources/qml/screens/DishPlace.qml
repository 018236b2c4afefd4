pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The place of one dish in the list: wide with its sentence when it is featured, on a tile otherwise.
Item {
    id: place

    required property MenuViewModel model
    required property string itemId
    required property string name
    required property string description
    required property string price
    required property string calories
    required property string picture
    required property string ground
    required property bool isFeatured
    required property string marks
    required property string allergens
    required property string allergenMarks
    required property bool hasChoices
    required property bool isSoldOut
    required property string backAt
    required property int inOrder
    readonly property string energy: calories === "" ? "" : qsTr("%1 Cal").arg(calories)
    readonly property list<string> letters: Sentences.marks(marks)
    readonly property list<string> contained: Sentences.codes(allergenMarks)
    // A row of its own for each dish, or two beside each other: in the band, and in large text.
    readonly property bool sided: Theme.banded || Theme.largeText
    readonly property real gapBelow: sided ? 0 : Theme.landscape ? Theme.px(6) : Math.max(0, Theme.size.gapY - Theme.size.gapX)

    // How wide a side card may be.
    property real room: Theme.px(484)

    function add(card: Item) {
        if (!hasChoices && !isSoldOut)
            Flights.leave(picture, card);
        model.quickAdd(itemId);
    }

    height: loader.height + gapBelow
    width: loader.width

    Loader {
        id: loader

        sourceComponent: place.sided ? side : place.isFeatured && !place.isSoldOut && !Theme.small ? featured : tile
    }

    Component {
        id: featured

        FeaturedCard {
            calories: place.energy
            allergens: place.contained
            contains: place.allergens
            count: place.inOrder
            ground: place.ground
            key: place.itemId
            marks: place.letters
            name: place.name
            objectName: "card-" + place.itemId
            picture: place.picture
            price: place.price
            sentence: place.description
            onAdded: place.add(this)
            onRemoved: place.model.removeOne(place.itemId)
            onTapped: place.model.openItem(place.itemId)
        }
    }
    Component {
        id: side

        SideCard {
            back: place.backAt
            calories: place.energy
            allergens: place.contained
            contains: place.allergens
            count: place.inOrder
            ground: place.ground
            key: place.itemId
            marks: place.letters
            name: place.name
            objectName: "card-" + place.itemId
            picture: place.picture
            price: place.price
            soldOut: place.isSoldOut
            width: place.room
            onAdded: place.add(this)
            onRemoved: place.model.removeOne(place.itemId)
            onTapped: place.isSoldOut ? place.model.quickAdd(place.itemId) : place.model.openItem(place.itemId)
        }
    }
    Component {
        id: tile

        DishCard {
            back: place.backAt
            calories: place.energy
            allergens: place.contained
            contains: place.allergens
            count: place.inOrder
            ground: place.ground
            key: place.itemId
            marks: place.letters
            name: place.name
            objectName: "card-" + place.itemId
            picture: place.picture
            price: place.price
            soldOut: place.isSoldOut
            onAdded: place.add(this)
            onRemoved: place.model.removeOne(place.itemId)
            onTapped: place.isSoldOut ? place.model.quickAdd(place.itemId) : place.model.openItem(place.itemId)
        }
    }
}
