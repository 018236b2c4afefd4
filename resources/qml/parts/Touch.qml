pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import theme

// Anything that is touched. Shows the press in its first frame, speaks its name, and taps when the finger
// lifts inside. A guarded one is for what moves money: only the first of two fingers counts.
T.AbstractButton {
    id: touch

    property string spoken: text
    property string hint: ""
    property bool guarded: false
    property bool busy: false
    property bool shrinks: true
    property real corner: Theme.radius.button
    // Before and after what stands in it, as it is read; both `horizontalPadding` unless they differ.
    property real startPadding: horizontalPadding
    property real endPadding: horizontalPadding

    signal tapped

    function act() {
        if (enabled && !busy)
            tapped();
    }

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.size.touchOther)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.size.touchOther)
    leftPadding: mirrored ? endPadding : startPadding
    rightPadding: mirrored ? startPadding : endPadding
    hoverEnabled: false
    focusPolicy: Qt.TabFocus

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: spoken
    Accessible.description: hint
    Accessible.onPressAction: act()

    onPressed: if (guarded) Guard.take(touch)
    onReleased: if (guarded) Qt.callLater(Guard.free, touch)
    onCanceled: Guard.free(touch)
    onClicked: if (!guarded || Guard.holder === touch) act()

    states: State {
        when: touch.down && touch.shrinks && !touch.busy
        PropertyChanges {
            touch.scale: 0.97
        }
    }
    transitions: Transition {
        to: ""
        NumberAnimation {
            property: "scale"
            duration: Theme.motion.release
            easing.type: Easing.OutQuad
        }
    }

    FocusRing {
        z: -1
        anchors.fill: parent
        visible: touch.visualFocus
        corner: touch.corner
    }
}
