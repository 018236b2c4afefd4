import QtQuick

// Lengths of movements in milliseconds; reduced, every one is a short fade.
QtObject {
    required property bool reduced
    required property bool still

    readonly property int press: of(90)
    readonly property int release: of(140)
    readonly property int screen: of(260)
    readonly property int sheetIn: of(320)
    readonly property int sheetOut: of(220)
    readonly property int drawer: of(280)
    readonly property int add: of(420)
    readonly property int count: of(180)
    readonly property int rail: of(220)
    readonly property int scan: 1400
    readonly property int toast: of(220)
    readonly property int toastStay: 6000
    readonly property int skeleton: 1200
    readonly property int attract: of(900)
    readonly property int attractHold: 7000
    readonly property int stepper: of(200)
    readonly property int arrow: 1100
    readonly property int number: of(420)
    readonly property int spinnerAfter: 1000
    readonly property int stillWorkingAfter: 3000
    readonly property int wayOutAfter: 10000
    // Nothing moves any more: there is time for what comes next.
    readonly property int calm: 400

    function of(ms: int): int {
        return still ? 0 : reduced ? Math.min(ms, 120) : ms;
    }
}
