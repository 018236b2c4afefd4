import QtQuick
import theme

// What the guest types. `stage`: empty, typing, wrong. The country's prefix can be touched.
Rectangle {
    id: field

    property string text: ""
    property string placeholder: ""
    property string prefix: ""
    property bool wrong: false
    property bool active: true
    property real labelPx: 72
    // Whether another country can be chosen.
    property bool prefixChoosable: true
    // Figures and Latin letters are read from the left in every language.
    readonly property bool leftwards: !/[\u0590-\u08ff]/.test(text || placeholder)
    readonly property color edge: wrong ? Theme.colour.danger : Theme.colour.accent

    signal prefixTapped

    implicitWidth: Theme.px(984)
    implicitHeight: Theme.size.field
    radius: Theme.radius.field
    color: Theme.colour.raised
    border.width: active || wrong ? Theme.border.selected : Theme.border.control
    border.color: active || wrong ? edge : Theme.colour.edge
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholder
    Accessible.readOnly: true

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rightToLeft && field.prefix === "" && !field.leftwards
        anchors.fill: parent

        Touch {
            id: country

            objectName: "prefix"
            visible: field.prefix !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? prefixRow.width + Theme.px(56) : Theme.px(24)
            height: parent.height - Theme.px(24)
            corner: field.radius - Theme.px(12)
            enabled: field.prefixChoosable
            spoken: qsTr("Country, %1").arg(field.prefix)
            onTapped: field.prefixTapped()

            contentItem: Item {
                Row {
                    id: prefixRow

                    anchors.centerIn: parent
                    spacing: Theme.px(10)

                    Words {
                        text: field.prefix
                        step: "total"
                        heft: 600
                        tracking: 0
                        tabular: false
                        color: Theme.colour.ink2
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: field.prefixChoosable
                        name: "down"
                        size: 30
                        stroke: 2.6
                        colour: Theme.colour.ink2
                    }
                }
            }
        }
        Rule {
            visible: country.visible
            anchors.horizontalCenter: country.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.border.hairline
            height: Theme.px(72)
        }
        // As wide as the words want to be: the shown ones shrink, and must not be measured by that.
        Words {
            id: natural

            visible: false
            text: typed.text
            step: typed.step
            px: typed.px
            heft: typed.heft
            tracking: typed.tracking
            Accessible.ignored: true
        }
        Words {
            id: typed

            readonly property real before: country.visible ? country.width + Theme.px(44) : Theme.px(36)

            anchors.left: country.visible ? country.right : parent.left
            anchors.leftMargin: Theme.px(country.visible ? 32 : 36)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(natural.implicitWidth, field.width - before - Theme.px(field.wrong ? 110 : 40))
            text: field.text || field.placeholder
            step: "screen"
            px: field.labelPx
            heft: field.text ? 700 : 600
            tracking: -0.012
            color: field.text ? Theme.colour.ink : Theme.colour.ink3
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textPx(28)
        }
        Rectangle {
            visible: field.active && !field.wrong
            anchors.left: field.text ? typed.right : typed.left
            anchors.leftMargin: Theme.px(field.text ? 14 : -8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(5)
            height: Theme.px(field.labelPx * 1.11)
            radius: Theme.px(3)
            color: Theme.colour.accent
        }
        Icon {
            visible: field.wrong
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(33)
            anchors.verticalCenter: parent.verticalCenter
            name: "warn"
            size: 44
            colour: Theme.colour.danger
        }
    }
}
