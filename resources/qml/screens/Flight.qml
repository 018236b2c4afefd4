import QtQuick
import parts
import theme

// A copy of the chosen dish flies from its tile to the order, on an arc; the order bumps when it lands.
Item {
    id: flight

    // Where the order is, in this item's own pixels.
    property point target: Qt.point(width * 0.2, height - Theme.size.dock - Theme.size.bar / 2)
    property real side: Theme.size.tilePicture

    function fly(picture: string, card: Item) {
        const from = card.mapToItem(flight, card.width / 2, Math.min(card.height, side) / 2);
        dish.picture = picture;
        across.from = from.x - side / 2;
        down.from = from.y - side / 2;
        motion.restart();
    }

    enabled: false

    Connections {
        target: Flights

        function onLeft(picture, card) {
            if (!Theme.reducedMotion && picture !== "")
                flight.fly(picture, card);
        }
    }
    Food {
        id: dish

        height: width
        objectName: "flight"
        visible: motion.running
        width: flight.side
    }
    SequentialAnimation {
        id: motion

        onFinished: Flights.landed()

        ParallelAnimation {
            NumberAnimation {
                id: across

                duration: Theme.motion.add
                easing.type: Easing.OutCubic
                property: "x"
                target: dish
                to: flight.target.x - flight.side / 2
            }
            NumberAnimation {
                id: down

                duration: Theme.motion.add
                easing.type: Easing.InQuad
                property: "y"
                target: dish
                to: flight.target.y - flight.side / 2
            }
            NumberAnimation {
                duration: Theme.motion.add
                from: 1
                property: "scale"
                target: dish
                to: 0.35
            }
            NumberAnimation {
                duration: Theme.motion.add
                easing.type: Easing.InExpo
                from: 1
                property: "opacity"
                target: dish
                to: 0
            }
        }
    }
}
