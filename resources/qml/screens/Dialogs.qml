import QtQuick
import Kiosk.Models
import parts
import theme

// The questions over a screen: still there, someone new, start over. The safe answer comes first.
Item {
    id: dialogs

    required property FrameViewModel frame
    required property ResumeViewModel resume

    IdleDialog {
        frame: dialogs.frame
        resume: dialogs.resume
    }
    Dialog {
        headline: qsTr("Someone new is here")
        objectName: "secondPersonDialog"
        open: dialogs.frame.dialog === "second_person"
        sentence: qsTr("One account for each order. The dishes stay either way.")

        Button {
            kind: "primary"
            objectName: "dialogPrimary"
            text: qsTr("Keep the first account")
            width: parent?.width ?? 0
            onTapped: dialogs.frame.keepMember()
        }
        Button {
            objectName: "dialogSecond"
            text: qsTr("Use the new one")
            width: parent?.width ?? 0
            onTapped: dialogs.frame.replaceMember()
        }
    }
    Dialog {
        headline: qsTr("Is an allergy serious?")
        objectName: "allergiesDialog"
        open: dialogs.frame.dialog === "allergies"
        sentence: qsTr("We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.")

        Button {
            kind: "primary"
            objectName: "dialogPrimary"
            text: qsTr("Ask someone")
            width: parent?.width ?? 0
            onTapped: {
                dialogs.frame.callHelp();
                dialogs.frame.dismissDialog();
            }
        }
        Button {
            objectName: "dialogSecond"
            text: qsTr("Back to my dish")
            width: parent?.width ?? 0
            onTapped: dialogs.frame.dismissDialog()
        }
    }
    PointsDialog {
        frame: dialogs.frame
    }
    UsualDialog {
        frame: dialogs.frame
    }
    Dialog {
        headline: qsTr("Start over?")
        objectName: "startOverDialog"
        open: dialogs.frame.dialog === "start_over"
        sentence: qsTr("Your order goes, and nothing is charged.")

        Button {
            kind: "primary"
            objectName: "dialogPrimary"
            text: qsTr("Keep my order")
            width: parent?.width ?? 0
            onTapped: dialogs.frame.dismissDialog()
        }
        Button {
            kind: "bad"
            objectName: "dialogSecond"
            text: qsTr("Start over")
            width: parent?.width ?? 0
            onTapped: dialogs.frame.startOver()
        }
    }
}
