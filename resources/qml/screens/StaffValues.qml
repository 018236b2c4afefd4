pragma Singleton

import QtQuick

// Labels of facts, and what their values are called.
QtObject {
    readonly property var labels: ({
            "": "",
            "terminal": qsTr("Terminal"),
            "kitchen": qsTr("Kitchen"),
            "programme": qsTr("Thanx"),
            "report_placed": qsTr("Thanx: placed"),
            "report_billed": qsTr("Thanx: billed"),
            "report_completed": qsTr("Thanx: completed"),
            "report_voided": qsTr("Thanx: voided"),
            "report_refunded": qsTr("Thanx: refunded"),
            "total": qsTr("Total"),
            "discount": qsTr("Discount"),
            "tax": qsTr("Tax"),
            "tip": qsTr("Tip"),
            "redeemed": qsTr("Reward"),
            "table": qsTr("Table"),
            "campaign": qsTr("Campaign"),
            "fine_print": qsTr("Fine print"),
            "seen": qsTr("Seen"),
            "meaning": qsTr("For guests"),
            "remedy": qsTr("Remedy"),
            "day_orders": qsTr("Orders"),
            "day_tender": qsTr("Paid by"),
            "day_tax": qsTr("Tax"),
            "day_tips": qsTr("Tips"),
            "day_discounts": qsTr("Discounts"),
            "day_reward": qsTr("Reward"),
            "day_voids": qsTr("Voids"),
            "day_refunds": qsTr("Refunds"),
            "day_open": qsTr("Still open"),
            "day_unsent": qsTr("Reports not sent"),
            "day_gaps": qsTr("Missing numbers"),
            "call": qsTr("Call for help"),
            "device_scanner": qsTr("Scanner"),
            "device_printer": qsTr("Printer"),
            "device_terminal": qsTr("Card reader"),
            "device_kitchen": qsTr("Kitchen"),
            "device_programme": qsTr("Thanx"),
            "device_touch": qsTr("Touch"),
            "device_sound": qsTr("Sound"),
            "device_ruler": qsTr("Screen size"),
            "fact_version": qsTr("Version"),
            "fact_python": qsTr("Python"),
            "fact_qt": qsTr("Qt"),
            "fact_menu": qsTr("Menu"),
            "fact_disk": qsTr("Free on disk"),
            "fact_thanx": qsTr("Thanx address"),
            "fact_budget": qsTr("Calls in 15 minutes"),
            "fact_clock": qsTr("Clock")
        })
    readonly property var values: ({
            "paid": qsTr("Paid"),
            "to_pay": qsTr("Not paid yet"),
            "unknown": qsTr("Not known yet"),
            "paying": qsTr("Paying"),
            "nothing_paid": qsTr("Nothing paid"),
            "not_sent": qsTr("Not sent"),
            "sending": qsTr("Being sent"),
            "cooking": qsTr("Has the ticket"),
            "not_taken": qsTr("Did not take the ticket"),
            "no_member": qsTr("A guest without Thanx"),
            "done": qsTr("Told"),
            "waiting": qsTr("Waiting to be told"),
            "parked": qsTr("Set aside")
        })
    readonly property var notes: ({
            "needs_code": qsTr("Needs the guest’s code"),
            "until_back": qsTr("until it is back"),
            "said_printed": qsTr("Printed a page"),
            "said_answered": qsTr("Answered"),
            "said_silent": qsTr("Did not answer"),
            "said_played": qsTr("Played"),
            "said_passed": qsTr("Every field was touched")
        })
}
