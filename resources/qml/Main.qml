pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import screens
import theme

// The whole window: a screen, a sheet over it, the dock under both, then toasts and questions. It only draws.
Item {
    id: main

    required property FrameViewModel frame
    required property AttractViewModel attract
    required property MenuViewModel menu
    required property ItemViewModel item
    required property CartViewModel cart
    required property SearchViewModel search
    required property FiltersViewModel filters
    required property HandoverViewModel handover
    required property SignInViewModel signIn
    required property LiveViewModel live
    required property ReviewViewModel review
    required property PayViewModel pay
    required property DoneViewModel done
    required property JoinViewModel join
    required property ClosedViewModel closed
    required property EasierViewModel easier
    required property ReadingViewModel reading
    required property ResumeViewModel resume
    required property StaffViewModel staff
    required property real panelWidthMm
    required property real screenBottomMm
    readonly property bool poster: ["attract", "closed", "pay", "done"].includes(frame.screen)
    readonly property list<string> order: ["attract", "menu", "review", "pay", "done"]
    readonly property string screen: frame.screen
    readonly property list<string> likely: ({ menu: ["item", "cart", "sign_in", "search", "review"], done: ["join"] })[screen] ?? []
    property int reached: 0

    objectName: "Main"
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft

    component Face: Place {
        required property string name

        from: main.order.indexOf(name) < main.reached ? -1 : 1
        kept: ["attract", "menu"].includes(name)
        turn: main.likely.indexOf(name) + 1
        shown: main.frame.screen === name
    }
    component Over: SheetPlace {
        required property string name

        turn: main.likely.indexOf(name) + 1
        shown: main.frame.sheet === name
        z: 2
    }

    onScreenChanged: Qt.callLater(() => main.reached = main.order.indexOf(main.screen))

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    PanelBindings {
        brand: main.frame.merchant
        language: main.frame.language
        millimetres: main.panelWidthMm
        bottomMm: main.screenBottomMm
        panel: main
    }
    Item {
        anchors.fill: parent
        objectName: "places"

        Face {
            name: "attract"
            sourceComponent: AttractScreen {
                frame: main.frame
                model: main.attract
            }
        }
        Face {
            name: "menu"
            sourceComponent: MenuScreen {
                cart: main.cart
                frame: main.frame
                model: main.menu
            }
        }
        Face {
            name: "review"
            sourceComponent: ReviewScreen {
                model: main.review
            }
        }
        Face {
            name: "pay"
            sourceComponent: PayScreen {
                model: main.pay
            }
        }
        Face {
            name: "done"
            sourceComponent: DoneScreen {
                model: main.done
            }
        }
        Face {
            name: "closed"
            sourceComponent: ClosedScreen {
                frame: main.frame
                model: main.closed
            }
        }
        Face {
            name: "staff"
            sourceComponent: StaffScreen {
                live: main.live
                model: main.staff
            }
        }
        Over {
            name: "item"
            sourceComponent: ItemScreen {
                frame: main.frame
                model: main.item
            }
        }
        Over {
            name: "cart"
            sourceComponent: CartScreen {
                model: main.cart
            }
        }
        Over {
            name: "search"
            sourceComponent: SearchScreen {
                model: main.search
            }
        }
        Over {
            name: "filters"
            sourceComponent: FiltersScreen {
                model: main.filters
            }
        }
        FormPlaces {
            frame: main.frame
            handover: main.handover
            join: main.join
            resume: main.resume
        }
        AskedPlaces {
            easier: main.easier
            frame: main.frame
        }
        Over {
            name: "sign_in"
            sourceComponent: SignInScreen {
                live: main.live
                model: main.signIn
            }
        }
    }
    Foot {
        objectName: "foot"
        closed: main.closed
        frame: main.frame
        poster: main.poster && main.frame.sheet === ""
        resume: main.resume
    }
    Flight {
        anchors.fill: parent
        target: Theme.landscape ? Qt.point(width - Theme.px(270), Theme.px(160)) : Qt.point(Theme.pick(126, 90), height - Theme.size.dock - Theme.px(12) - Theme.size.bar / 2)
    }
    Toasts {
        id: toasts
        frame: main.frame
    }
    Dialogs {
        anchors.fill: parent
        objectName: "questions"
        frame: main.frame
        resume: main.resume
    }
    Spoken {
        done: main.done
        frame: main.frame
        item: main.item
        join: main.join
        news: toasts.visible ? toasts.text : ""
        pay: main.pay
        reading: main.reading
        resume: main.resume
        signIn: main.signIn
    }
}
