import QtQuick
import theme

// The line that never moves: Start over, language, Easier to use, Help. Lies on paper, over sheets.
Rectangle {
    id: dock

    property bool canStartOver: true
    property string startOverWords: qsTr("Start over")
    property string helpWords: qsTr("Help")
    property string language: "English"
    // On posters only the last two, in the middle, after what somebody may go on with.
    property bool poster: false
    property bool canResume: false
    // A short code for staff, at the start, instead of the first two.
    property string code: ""
    // Paper under it: while a sheet or a scrim is open.
    property bool solid: false
    // Whether there is something that makes it easier to use.
    property bool hasEasier: true
    // Not spread: Start over at the start, the rest at the end.
    readonly property bool gathered: Theme.small || Theme.landscape
    readonly property real near: Theme.gap(Theme.landscape ? 32 : 18)
    readonly property real easierWidth: hasEasier ? easier.width : 0
    readonly property real inset: poster && code === "" && !Theme.small ? Math.max(Theme.px(32), (width - help.width - (hasEasier ? easier.width + apart : 0) - (canResume ? resume.width + apart : 0)) / 2) : Theme.pick(32, 16)

    // Where all words have no room, the last ones are said by their signs alone.
    readonly property real room: width - 2 * Theme.pick(32, 16) - 3 * (gathered ? near : Theme.gap(8))
    readonly property real starting: poster ? (canResume ? resume.natural + (Theme.small ? language.natural : 0) : 0) : over.natural + language.natural
    // What goes on where both words and signs have no room says less.
    readonly property real signs: (Theme.small ? language.bareWidth : 0) + easier.bareWidth + help.bareWidth
    readonly property bool brief: whole.implicitWidth + resume.besides + signs > room
    readonly property bool bareResume: resume.natural + signs > room
    // Between the items of a poster.
    readonly property real apart: canResume ? Math.max(Theme.gap(8), Math.min(Theme.px(64), (width - Theme.px(64) - resume.width - easierWidth - help.width) / 2)) : Theme.px(80)
    readonly property bool bareEasier: Theme.small || starting + easier.natural + help.natural > room
    readonly property bool bareHelp: Theme.small || starting + easier.bareWidth + help.natural > room
    readonly property bool bareLanguage: starting + easier.bareWidth + help.bareWidth > room

    readonly property bool bareStart: !poster && over.natural + 3 * over.bareWidth > room

    signal startOver
    signal resumed
    signal languageTapped
    signal easierTapped
    signal helpTapped

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    height: Theme.size.dock
    color: solid ? Theme.colour.paper : "transparent"

    component Place: DockItem {
        y: Theme.pick(4, 4)
    }

    Place {
        id: over

        objectName: "startOver"
        anchors.left: parent.left
        anchors.leftMargin: dock.inset
        visible: dock.canStartOver && !dock.poster
        bare: dock.bareStart
        text: dock.startOverWords
        symbol: "close"
        onTapped: dock.startOver()
    }
    Words {
        id: whole

        Accessible.ignored: true
        heft: 600
        step: "label"
        text: qsTr("Continue an order")
        visible: false
    }
    Place {
        id: resume

        objectName: "resume"
        anchors.left: parent.left
        anchors.leftMargin: dock.inset
        visible: dock.poster && dock.canResume
        spoken: whole.text
        bare: dock.bareResume
        text: dock.brief ? qsTr("Continue") : whole.text
        symbol: "bag"
        onTapped: dock.resumed()
    }
    Words {
        anchors.left: parent.left
        anchors.leftMargin: dock.inset
        anchors.right: language.visible ? language.left : easier.visible ? easier.left : help.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: over.verticalCenter
        wrapMode: Text.Wrap
        visible: dock.poster && !Theme.tight && !(Theme.landscape && Theme.largeText)
        text: dock.code
        step: "caption"
        color: Theme.colour.ink3
    }
    Place {
        id: language

        // Spread as if Start over were always there: equal gaps.
        readonly property real gap: (dock.width - 2 * dock.inset - over.width - width - dock.easierWidth - help.width) / (dock.hasEasier ? 3 : 2)

        objectName: "language"
        anchors.left: dock.gathered ? undefined : over.right
        anchors.leftMargin: gap
        anchors.right: dock.gathered ? (dock.hasEasier ? easier.left : help.left) : undefined
        anchors.rightMargin: dock.near
        visible: !dock.poster || Theme.small
        bare: dock.bareLanguage
        text: dock.language
        spoken: qsTr("Language: %1").arg(dock.language)
        symbol: "globe"
        onTapped: dock.languageTapped()
    }
    Place {
        id: easier

        objectName: "easier"
        anchors.right: help.left
        anchors.rightMargin: dock.poster && dock.code === "" && !Theme.small ? dock.apart : dock.poster || dock.gathered ? dock.near : language.gap
        visible: dock.hasEasier
        bare: dock.bareEasier
        on: Theme.highContrast
        text: qsTr("Easier to use")
        symbol: "person"
        symbolSize: 36
        onTapped: dock.easierTapped()
    }
    Place {
        id: help

        objectName: "help"
        anchors.right: parent.right
        anchors.rightMargin: dock.inset
        bare: dock.bareHelp
        text: dock.helpWords
        symbol: "bell"
        symbolSize: 36
        onTapped: dock.helpTapped()
    }
}
