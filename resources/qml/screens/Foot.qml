import QtQuick
import Kiosk.Models
import parts
import theme

// The dock in its place: across the foot, or under the paper of a poster that stands at the side.
Item {
    id: foot

    required property FrameViewModel frame
    required property ClosedViewModel closed
    required property ResumeViewModel resume
    property bool poster: false
    readonly property bool resting: poster && ["attract", "closed"].includes(frame.screen)

    anchors.bottom: parent?.bottom
    anchors.right: parent?.right
    height: Theme.size.dock
    visible: frame.screen !== "staff"
    width: Theme.landscape && poster ? Theme.px(920) : parent?.width ?? 0

    Dock {
        canResume: foot.resume.isOffered
        canStartOver: foot.frame.mayStartOver
        code: foot.resting && foot.frame.screen === "closed" ? foot.closed.staffCode : ""
        helpWords: foot.frame.isHelpCalled ? qsTr("We’re coming") : qsTr("Help")
        language: Theme.small ? foot.frame.language.toUpperCase() : foot.frame.languageName
        poster: foot.resting
        solid: foot.frame.sheet !== "" || ["easier", "languages"].includes(foot.frame.dialog)
        onEasierTapped: foot.frame.openEasier()
        onHelpTapped: foot.frame.callHelp()
        onLanguageTapped: foot.frame.openLanguages()
        onResumed: foot.resume.open()
        onStartOver: foot.frame.askStartOver()
    }
}
