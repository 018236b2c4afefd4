pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import parts
import theme

// The pages, one task each: an icon, its name, and how much waits there. On a small panel icons alone, some of
// them below the edge.
Flickable {
    id: rail

    required property StaffViewModel model
    // As many as there are, but never smaller than a finger: then the rest is found by scrolling.
    readonly property real share: (height - column.topPadding - column.spacing * (model.pages.count - 1)) / Math.max(1, model.pages.count)
    // No word is broken.
    readonly property real word: metrics.height > 0 ? Object.values(StaffWords.pages).reduce((most, page) => Math.max(most, Math.ceil(metrics.advanceWidth(Theme.longest(page)))), 0) : 0
    readonly property real each: Math.max(Theme.mm(15), Math.min(Theme.px(Theme.landscape ? 84 : 150), share))

    function reveal(page: Item) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY, page.y), page.y + page.height - height);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    contentHeight: column.height
    objectName: "staffRail"
    interactive: contentHeight > height + 1
    width: Theme.small ? Theme.px(Theme.tight ? 136 : 96) : Theme.landscape ? Theme.px(Theme.largeText ? 300 : 240) : Math.max(Theme.px(176), word + Theme.px(8))

    Words {
        id: probe

        Accessible.ignored: true
        heft: 600
        step: "staff"
        visible: false
    }
    FontMetrics {
        id: metrics

        font: probe.font
    }

    Column {
        id: column

        spacing: Theme.gap(10)
        topPadding: Theme.px(10)
        width: rail.width

        Repeater {
            model: rail.model.pages

            Touch {
                id: item

                required property string page
                required property int badge
                required property bool isCurrent

                Accessible.role: Accessible.PageTab
                corner: Theme.radius.reward
                height: rail.each
                objectName: "page-" + page
                spoken: StaffWords.pages[page] ?? page
                width: rail.width
                onIsCurrentChanged: if (isCurrent)
                    Qt.callLater(rail.reveal, item)
                onTapped: rail.model.turn(page)

                background: Panel {
                    level: item.isCurrent ? 1 : 0
                    opacity: item.isCurrent || item.down ? 1 : 0
                    radius: item.corner
                }
                contentItem: Item {
                    Icon {
                        id: sign

                        anchors.horizontalCenter: Theme.landscape ? undefined : parent.horizontalCenter
                        // Out of the way of a large figure.
                        anchors.horizontalCenterOffset: Theme.tight && item.badge > 0 ? (width - parent.width) / 2 + Theme.px(4) : 0
                        anchors.left: Theme.landscape ? parent.left : undefined
                        anchors.leftMargin: Theme.px(18)
                        anchors.verticalCenter: Theme.landscape || Theme.small ? parent.verticalCenter : undefined
                        colour: item.isCurrent ? Theme.colour.ink : Theme.colour.ink2
                        name: StaffWords.symbols[item.page] ?? "info"
                        size: Theme.landscape || Theme.small || Theme.largeText ? 38 : 44
                        y: (parent.height - height - name.height - Theme.px(8)) / 2
                    }
                    Words {
                        id: name

                        anchors.left: Theme.landscape ? sign.right : parent.left
                        anchors.leftMargin: Theme.landscape ? Theme.px(16) : 0
                        anchors.right: parent.right
                        anchors.verticalCenter: Theme.landscape ? parent.verticalCenter : undefined
                        color: item.isCurrent ? Theme.colour.ink : Theme.colour.ink2
                        heft: 600
                        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
                        step: "staff"
                        text: StaffWords.pages[item.page] ?? item.page
                        visible: !Theme.small
                        wrapMode: Text.Wrap
                        y: sign.y + sign.height + Theme.px(8)
                        Accessible.ignored: true
                    }
                    Rectangle {
                        // At the sign's corner, neither beside the plate nor on the name.
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.landscape ? parent.width - sign.anchors.leftMargin - sign.width - Theme.px(10) : Math.max(0, Theme.tight ? 0 : (parent.width - sign.width) / 2 + (Theme.small ? Theme.px(6) : -Theme.px(10)) - width / 2)
                        anchors.top: parent.top
                        anchors.topMargin: Math.max(0, Theme.tight ? (parent.height - height) / 2 : sign.y - height / 2)
                        color: Theme.colour.danger
                        height: Math.max(Theme.pick(38, 52), count.font.pixelSize + Theme.px(6))
                        radius: height / 2
                        visible: item.badge > 0
                        width: Math.max(height, count.width + Theme.px(16))

                        Words {
                            id: count

                            anchors.centerIn: parent
                            color: Theme.colour.overDanger
                            heft: 700
                            objectName: "badge-" + item.page
                            step: "staff"
                            text: item.badge
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
