pragma Singleton

import QtQuick

// What the house says of itself, of its devices and of what a check-up found, told in the staff's language:
// sentences that come in English, and in English go to journals and support, with their figures as gaps.
QtObject {
    readonly property var known: [
        QT_TR_NOOP("Someone else on this machine could act as the restaurant."),
        QT_TR_NOOP("chmod 400 the credential files."),
        QT_TR_NOOP("Members are not found, or orders are reported to the wrong place."),
        QT_TR_NOOP("Take all three addresses of [thanx] from the same environment."),
        QT_TR_NOOP("Accounts and baskets are refused."),
        QT_TR_NOOP("Ask Thanx for the merchant's hashid."),
        QT_TR_NOOP("Thanx turns calls away."),
        QT_TR_NOOP("Set [thanx] partner_name to your own name."),
        QT_TR_NOOP("Dishes cost the wrong price or can't be ordered."),
        QT_TR_NOOP("kiosk check-menu tells each place."),
        QT_TR_NOOP("Everything is too small or too large to touch."),
        QT_TR_NOOP("Measure the picture: [display] width_mm."),
        QT_TR_NOOP("Words or letters are missing on the screens."),
        QT_TR_NOOP("Install the kiosk again."),
        QT_TR_NOOP("A kiosk that hangs stays so until somebody comes."),
        QT_TR_NOOP("Start it by packaging/systemd's unit."),
        QT_TR_NOOP("No rewards, no points; orders and payments go on."),
        QT_TR_NOOP("Look at the network, the firewall and the machine's clock."),
        QT_TR_NOOP("Calls may be refused, orders carry the wrong time."),
        QT_TR_NOOP("Let the machine keep time by NTP."),
        QT_TR_NOOP("Rewards will stop when one ends."),
        QT_TR_NOOP("Thanx renews them; tell Thanx if it does not."),
        QT_TR_NOOP("Nobody can sign in."),
        QT_TR_NOOP("Check client_id, merchant_id and partner_token with Thanx."),
        QT_TR_NOOP("Staff can't give rewards; campaigns fail."),
        QT_TR_NOOP("Ask Thanx for the missing scopes, or set partner_api_token."),
        QT_TR_NOOP("Loyalty is closed here, or points go elsewhere."),
        QT_TR_NOOP("Set [thanx] location_id, or [site] name and address as Thanx has them."),
        QT_TR_NOOP("Members can't use rewards."),
        QT_TR_NOOP("Compare merchant_key and location with Thanx; kiosk journal shows what was refused."),
        QT_TR_NOOP("Nothing can be sold."),
        QT_TR_NOOP("Look at the disk; the kiosk restores the newest backup when it starts."),
        QT_TR_NOOP("Members wait for points or rewards."),
        QT_TR_NOOP("kiosk journal list shows which; staff mend and retry them."),
        QT_TR_NOOP("The kiosk closes when nothing can be written."),
        QT_TR_NOOP("Make room on the disk of [store] path."),
        QT_TR_NOOP("Nobody can pay at the kiosk."),
        QT_TR_NOOP("Look at its power, its network and [terminal]."),
        QT_TR_NOOP("Orders would not be cooked: the kiosk closes."),
        QT_TR_NOOP("Look at [kitchen], its printer or address."),
        QT_TR_NOOP("No paper receipts; the number stays on the screen."),
        QT_TR_NOOP("Look at its paper, cover and line."),
        QT_TR_NOOP("Guests type a phone number or e-mail instead."),
        QT_TR_NOOP("Look at the camera and [scanner] source."),
        QT_TR_NOOP("no answer within %1 seconds"),
        QT_TR_NOOP("both hosts answer"),
        QT_TR_NOOP("written, and its history is whole"),
        QT_TR_NOOP("%1 set aside for staff, %2 waiting"),
        QT_TR_NOOP("%1 of %2 wait for more than an hour"),
        QT_TR_NOOP("%1 waiting"),
        QT_TR_NOOP("%1 MB free"),
        QT_TR_NOOP("%1 MB"),
        QT_TR_NOOP("simulated: only for trying out"),
        QT_TR_NOOP("pictures come"),
        QT_TR_NOOP("proven"),
        QT_TR_NOOP("%1 pixels on %2 mm"),
        QT_TR_NOOP("%1 pixels on %2 mm: no panel is built so"),
        QT_TR_NOOP("all there"),
        QT_TR_NOOP("not started by systemd here"),
        QT_TR_NOOP("systemd starts it, but its unit has no WatchdogSec"),
        QT_TR_NOOP("systemd watches over it"),
        QT_TR_NOOP("nobody else can read them"),
        QT_TR_NOOP("a hashid of %1 characters"),
        QT_TR_NOOP("%1 characters: a hashid is shorter, this may be another credential"),
        QT_TR_NOOP("no host told its time"),
        QT_TR_NOOP("%1 seconds off"),
        QT_TR_NOOP("no TLS to this machine itself"),
        QT_TR_NOOP("holds for %1 days"),
        QT_TR_NOOP("none"),
        QT_TR_NOOP("access tokens may be asked for"),
        QT_TR_NOOP("a person who can't exist is a member there"),
        QT_TR_NOOP("none of the locations is this shop"),
        QT_TR_NOOP("name a test member with --member"),
        QT_TR_NOOP("ready"),
        QT_TR_NOOP("busy"),
        QT_TR_NOOP("away"),
        QT_TR_NOOP("off"),
        QT_TR_NOOP("simulated"),
        QT_TR_NOOP("no paper"),
        QT_TR_NOOP("cover open"),
        QT_TR_NOOP("cutter stuck"),
        QT_TR_NOOP("broken"),
        QT_TR_NOOP("paper is fed by hand"),
        QT_TR_NOOP("offline"),
        QT_TR_NOOP("does not answer"),
        QT_TR_NOOP("no answer"),
        QT_TR_NOOP("paper is low"),
        QT_TR_NOOP("printing"),
        QT_TR_NOOP("starting"),
        QT_TR_NOOP("the picture stands still"),
        QT_TR_NOOP("the decoder keeps dying"),
        QT_TR_NOOP("a fault in the scanner"),
        QT_TR_NOOP("it gives no picture in any size")
    ]

    // Thousands are set apart as in English: elsewhere that would be a fraction.
    function figure(written: string): string {
        return Qt.uiLanguage === "en" ? written : written.replace(/,(?=\d{3})/g, "");
    }
    // What nobody foresaw stays as it came.
    function told(words: string): string {
        const figures = words.match(/\d+(?:[.,]\d+)*/g) ?? [];
        let place = 0;
        const pattern = words.replace(/\d+(?:[.,]\d+)*/g, () => `%${++place}`);
        return place > 9 ? words : qsTr(pattern).replace(/%(\d)/g, (gap, at) => figure(figures[at - 1] ?? gap));
    }
}
