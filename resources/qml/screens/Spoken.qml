import QtQuick
import Kiosk.Models

// Where the guest is, in words for who listens: said when they come there and when it changes.
Reader {
    id: spoken

    required property FrameViewModel frame
    required property ItemViewModel item
    required property PayViewModel pay
    required property DoneViewModel done
    required property JoinViewModel join
    required property SignInViewModel signIn
    required property ResumeViewModel resume
    readonly property string order: reading.count > 0 ? qsTr("Your order: %1, %2 with tax.").arg(Sentences.items(reading.count)).arg(reading.total) : ""
    readonly property string reduced: reading.discount ? qsTr("%1 taken off.").arg(reading.discount) : ""
    readonly property string paying: ({
            "preparing": qsTr("One moment."),
            "present_card": qsTr("%1 to pay. Tap, insert or swipe your card at the reader.").arg(pay.amount),
            "reading": qsTr("Reading, keep it there."),
            "approved": qsTr("Approved."),
            "cancelling": qsTr("Cancelling."),
            "declined": Sentences.fact(pay.trouble, "") + " " + qsTr("Nothing was charged."),
            "unknown": qsTr("Please don’t pay again. Someone is on the way to you. Your number is %1.").arg(pay.orderNumber)
        })[pay.step] ?? ""
    readonly property string finished: (done.isHeld ? qsTr("Your number is %1. Pay %2 at the counter.") : qsTr("Your number is %1. Paid %2.")).arg(done.orderNumber).arg(done.paid) + " " + [reading.receipt, qsTr("Tax %1.").arg(done.receiptTax), done.receiptCard].join(" ")
    readonly property string signingIn: ({
            "phone": qsTr("Your phone number."),
            "email": qsTr("Your email.")
        })[signIn.by] ?? qsTr("Sign in. Show the code of our app to the scanner, or choose phone number or email.")
    readonly property string signInTrouble: signIn.trouble ? Sentences.signInFact(signIn.trouble, signIn.by) + " " + Sentences.signInStep(signIn.trouble) : ""
    readonly property string joining: ({
            "email": qsTr("Join. Your email."),
            "first_name": qsTr("Your first name."),
            "last_name": qsTr("Your last name."),
            "phone": qsTr("Your phone number.")
        })[join.step] ?? qsTr("Do you agree?")
    // What is to be agreed to has its own notice.
    readonly property string joinTrouble: join.step === "consent" ? "" : [JoinSentences.fact(join.trouble), JoinSentences.step(join.trouble)].join(" ")
    readonly property int pointed: item.pointed
    readonly property string dish: [item.name, item.price, item.calories, item.description, item.allergens ? qsTr("Contains %1").arg(item.allergens) : ""].filter(part => part !== "").join(", ") + "."

    // Figure by figure, and twice: to ask for it again would be an answer.
    readonly property string figures: resume.code.split("").join(", ")
    readonly property string kept: resume.code ? Sentences.where(resume.minutes, resume.mayChoose).replace("%1", figures) + " " + qsTr("Once more: %1.").arg(figures) : ""
    readonly property string resuming: resume.closedS > 0 ? qsTr("Let’s leave it there for a moment.") : [resume.isWrong ? qsTr("We can’t find that order.") : qsTr("Continue an order."), qsTr("Type its four figures.")].join(" ")
    readonly property string question: ({
            "idle": [qsTr("Still there? Take your time. Your order clears soon."), kept].join(" ").trim(),
            "second_person": qsTr("Someone new is here. One account for each order."),
            "start_over": qsTr("Start over? Your order goes, and nothing is charged."),
            "spend_points": qsTr("Your points become this reward now. If you cancel, you keep the reward, not the points."),
            "allergies": qsTr("We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order."),
            "easier": qsTr("Easier to use. Stays on until you leave."),
            "languages": qsTr("Language"),
            "usual": qsTr("Your usual: %1. %2.").arg(frame.usualDishes).arg(frame.usualPrice)
        })[frame.dialog] ?? ""
    readonly property string sheet: ({
            "item": dish,
            "cart": order,
            "sign_in": [signingIn, signInTrouble].join(" "),
            "search": reading.sought === "" ? qsTr("Search.") : reading.sought + ": " + qsTr("%n dish(es) found", "", reading.found),
            "filters": qsTr("Diet and allergens."),
            "handover": qsTr("How do we find you?"),
            "join": [joinTrouble, joining].join(" "),
            "resume": resuming
        })[frame.sheet] ?? ""
    readonly property string screen: ({
            "attract": qsTr("Welcome to %1. Where will you eat?").arg(frame.merchant),
            "menu": [qsTr("Menu."), order].join(" "),
            "review": [qsTr("Review your order."), order, reduced].join(" "),
            "pay": paying,
            "done": finished,
            "closed": qsTr("Please order at the counter. %1").arg(Sentences.paused(frame.paused))
        })[frame.screen] ?? ""

    place: question || sheet || screen
    onPointedChanged: if (pointed > 0)
        tell([Sentences.fact("option_missing", ""), item.missingName].join(" ") + ".")
}
