import QtQuick
import parts
import theme

// The way to diets and allergens; it says how many of them are on.
Chip {
    id: chip

    property int filters: 0
    property bool bare: Theme.small || Theme.banded || Theme.largeText

    objectName: "filters"
    on: filters > 0
    spoken: filters > 0 ? qsTr("Diet & allergens, %1 on").arg(filters) : qsTr("Diet & allergens")
    symbol: "filter"
    text: bare ? "" : filters > 0 ? qsTr("Diet & allergens (%1)").arg(filters) : qsTr("Diet & allergens")
}
