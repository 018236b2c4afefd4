import QtQuick
import Kiosk.Models
import parts
import theme

// What is agreed to, in the words that Thanx asks for, with both texts to read on a phone; and the guest's own yes.
Item {
    id: face

    required property JoinViewModel model
    // Where there is little height, what went wrong is in sight only at the head.
    readonly property bool warns: (Theme.small || Theme.low) && model.trouble !== ""

    Words {
        id: title

        objectName: "consentTitle"
        px: Theme.small ? 48 : 0
        step: Theme.low ? "section" : "screen"
        text: qsTr("Almost there")
        // A small panel needs the room to say what went wrong.
        visible: !Theme.small || face.model.trouble === ""
        width: parent.width - anchors.leftMargin - Theme.pick(260, 200)
        wrapMode: Text.Wrap
        anchors.left: parent?.left
        anchors.leftMargin: Theme.size.marginPoster
        y: Theme.low ? Theme.px(32) : Theme.pick(48, 28)
    }
    Flickable {
        id: page

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.size.bar + Theme.px(12) + Theme.gap(8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.visible ? title.bottom : parent.top
        anchors.topMargin: title.visible ? Theme.pick(Theme.low ? 12 : 24, 10) : Theme.px(36)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: notice.visible && !face.warns ? notice.y + notice.height : consent.y + consent.height
        interactive: contentHeight > height
        objectName: "consentList"

        Words {
            id: legal

            heft: 500
            leading: Theme.small ? 1.2 : 1.3
            objectName: "legal"
            px: Theme.small ? 28 : 34
            step: "body"
            text: qsTr("By signing up you agree to our privacy policy and our terms of service.")
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            x: Theme.size.marginPoster
            y: face.warns ? notice.height + Theme.px(16) : 0

            Heard {
                news: true
                words: legal.text
            }
        }
        Grid {
            id: codes

            // One under the other where long names have no room side by side.
            readonly property real cardWidth: (width - (columns - 1) * columnSpacing) / columns
            readonly property bool roomy: privacy.fits && terms.fits
            readonly property real cardHeight: Math.max(privacy.implicitHeight, terms.implicitHeight)

            anchors.top: legal.bottom
            anchors.topMargin: Theme.pick(Theme.low ? 20 : 36, 8)
            columns: Theme.small ? 1 : 2
            columnSpacing: Theme.size.gapX
            rowSpacing: Theme.px(8)
            width: parent.width - 2 * x
            x: Theme.size.margin

            LegalCode {
                id: privacy

                address: face.model.privacy
                height: codes.cardHeight
                objectName: "privacyCode"
                roomy: codes.roomy
                source: face.model.privacyCode
                title: qsTr("Privacy policy")
                width: codes.cardWidth
            }
            LegalCode {
                id: terms

                address: face.model.terms
                height: codes.cardHeight
                objectName: "termsCode"
                roomy: codes.roomy
                source: face.model.termsCode
                title: qsTr("Terms of service")
                width: codes.cardWidth
            }
        }
        Touch {
            id: consent

            Accessible.checked: face.model.isAgreed
            Accessible.role: Accessible.CheckBox
            anchors.top: codes.bottom
            anchors.topMargin: Theme.pick(Theme.low ? 20 : 32, 8)
            corner: Theme.radius.tile
            enabled: !face.model.isSending
            height: Math.max(words.height + Theme.px(40), Theme.pick(Theme.low ? 116 : 148, 124))
            objectName: "agree"
            spoken: qsTr("I agree. Sign me up.")
            width: parent.width - 2 * x
            x: Theme.size.margin

            onTapped: face.model.agree()

            background: Rectangle {
                border.color: face.model.isAgreed ? Theme.colour.accent : Theme.colour.edge
                border.width: face.model.isAgreed ? Theme.border.selected : Theme.border.control
                color: face.model.isAgreed ? Theme.colour.accentSoft : consent.down ? Theme.colour.sunk : Theme.colour.raised
                radius: consent.corner
            }
            contentItem: Item {
                Tick {
                    id: box

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(38)
                    anchors.verticalCenter: parent.verticalCenter
                    on: face.model.isAgreed
                    square: true
                }
                Column {
                    id: words

                    anchors.left: box.right
                    anchors.leftMargin: Theme.px(28)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(32)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(4)

                    Words {
                        Accessible.ignored: true
                        leading: 1.3
                        step: "group"
                        text: qsTr("I agree. Sign me up.")
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                    Words {
                        Accessible.ignored: true
                        color: Theme.colour.ink2
                        objectName: "joinEmail"
                        px: 28
                        step: "label"
                        tabular: false
                        text: face.model.email
                        width: parent.width
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
        Notice {
            id: notice

            y: face.warns ? 0 : consent.y + consent.height + Theme.px(32)
            fact: JoinSentences.fact(face.model.trouble)
            kind: "rye"
            next: JoinSentences.step(face.model.trouble)
            objectName: "joinNotice"
            visible: face.model.trouble !== ""
            width: parent.width - 2 * x
            x: Theme.size.margin
        }
    }
}
