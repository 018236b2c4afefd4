import QtQuick
import QtQuick.Templates as T
import theme

// Words that are no control, for who listens: said when they come up (`news`), and a stop of keys and swipes, where
// they are said again. For everybody else it is not there.
T.AbstractButton {
    id: heard

    property string words: ""
    property bool news: false
    property real corner: Theme.radius.reward
    readonly property string fresh: news && visible ? words : ""

    Accessible.name: words
    Accessible.role: Accessible.StaticText
    anchors.fill: parent
    focusPolicy: Qt.TabFocus
    visible: Theme.spoken && words !== ""
    onFreshChanged: Aloud.tell(fresh)

    // It lies over the words: only a line around them.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(8)
        border.color: Theme.colour.ink
        border.width: Theme.px(6)
        color: "transparent"
        radius: heard.corner + Theme.px(8)
        visible: heard.visualFocus
    }
}
