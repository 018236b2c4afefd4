<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Above</name>
    <message>
        <source>Your order so far</source>
        <translation>Deine Bestellung bisher</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
</context>
<context>
    <name>AllergenRow</name>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen. Ask us if an allergy is serious.</source>
        <translation>Wir kochen alles in einer Küche. Frag uns, wenn deine Allergie ernst ist.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
</context>
<context>
    <name>AttractScenes</name>
    <message>
        <source>Hello,
hungry.</source>
        <translation>Hallo,
Hunger.</translation>
    </message>
    <message>
        <source>Bowled
over.</source>
        <translation>Ganze
Schüssel.</translation>
    </message>
    <message>
        <source>Sweet
ending.</source>
        <translation>Süßer
Schluss.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Where will you eat?</source>
        <translation>Wo isst du?</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Bestellung beginnen</translation>
    </message>
    <message>
        <source>Show its code to the scanner, any time.</source>
        <translation>Zeig ihren Code am Scanner, jederzeit.</translation>
    </message>
    <message>
        <source>Sign in with your phone number or email.</source>
        <translation>Melde dich mit Telefonnummer oder E-Mail an.</translation>
    </message>
    <message>
        <source>Have our app?</source>
        <translation>Hast du unsere App?</translation>
    </message>
</context>
<context>
    <name>BarOrder</name>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <source>Open your order</source>
        <translation>Deine Bestellung öffnen</translation>
    </message>
</context>
<context>
    <name>BestTouch</name>
    <message>
        <source>Your reward</source>
        <translation>Deine Prämie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Prämie entfernen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 sparen</translation>
    </message>
</context>
<context>
    <name>CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your order</source>
        <translation>Deine Bestellung</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Close your order</source>
        <translation>Deine Bestellung schließen</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>mit Steuer</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Bestellung prüfen</translation>
    </message>
</context>
<context>
    <name>ChangedPrice</name>
    <message>
        <source>It was %1. Keep it?</source>
        <translation>Es kostete %1. Behalten?</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 kostet jetzt %2.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ClosedHours</name>
    <message>
        <source>Order ahead in our app. We start at %1.</source>
        <translation>Bestell in unserer App vor. Wir fangen um %1 an.</translation>
    </message>
    <message>
        <source>Order ahead in our app. We start when we open.</source>
        <translation>Bestell in unserer App vor. Wir fangen an, sobald wir öffnen.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Number %1:
please see us.</source>
        <translation>Nummer %1:
bitte zu uns.</translation>
    </message>
    <message>
        <source>Please order
at the counter.</source>
        <translation>Bitte an der
Theke bestellen.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Ab %1 da.</translation>
    </message>
    <message>
        <source>Back on %1.</source>
        <translation>%1 wieder da.</translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>Bis bald.</translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation>Gute Nacht.</translation>
    </message>
    <message>
        <source>We’re closed.</source>
        <translation>Wir haben zu.</translation>
    </message>
    <message>
        <source>We are still checking the payment</source>
        <translation>Wir prüfen die Zahlung noch</translation>
    </message>
    <message>
        <source>This screen is taking a break</source>
        <translation>Dieser Bildschirm macht Pause</translation>
    </message>
    <message>
        <source>We’re closed right now</source>
        <translation>Wir haben gerade geschlossen</translation>
    </message>
    <message>
        <source>You’ve paid</source>
        <translation>Du hast bezahlt</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.</source>
        <translation>Bitte zahle nicht noch einmal. Zeig deine Nummer an der Theke: Hat die Zahlung geklappt, fangen wir an zu kochen. Wenn nicht, hast du nichts bezahlt.</translation>
    </message>
    <message>
        <source>Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.</source>
        <translation>Deine Zahlung hat geklappt. Bitte zahl nicht noch einmal. Zeig deine Nummer an der Theke: Jemand bringt deine Bestellung von Hand in die Küche.</translation>
    </message>
    <message>
        <source>Show your code there.</source>
        <translation>Zeig dort deinen Code.</translation>
    </message>
    <message>
        <source>Members: show your code at the counter.</source>
        <translation>Mitglieder: Code an der Theke zeigen.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>A code for your phone</source>
        <translation>Ein Code für dein Handy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Someone new is here</source>
        <translation>Da ist noch jemand</translation>
    </message>
    <message>
        <source>One account for each order. The dishes stay either way.</source>
        <translation>Ein Konto für jede Bestellung. Die Gerichte bleiben so oder so.</translation>
    </message>
    <message>
        <source>Keep the first account</source>
        <translation>Beim ersten Konto bleiben</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Das neue nehmen</translation>
    </message>
    <message>
        <source>Is an allergy serious?</source>
        <translation>Ist eine Allergie ernst?</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Wir kochen alles in einer Küche, deshalb können in jedem Gericht Spuren sein. Bitte frag uns, bevor du bestellst.</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Back to my dish</source>
        <translation>Zurück zum Gericht</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Your order goes, and nothing is charged.</source>
        <translation>Deine Bestellung wird gelöscht, berechnet wird nichts.</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Bestellung behalten</translation>
    </message>
</context>
<context>
    <name>DishCard</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>DishPlace</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Bestellung fortsetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher bedienen</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Your %1 for this order will show in our app soon.</source>
        <translation>Deine %1 für diese Bestellung siehst du bald in unserer App.</translation>
    </message>
    <message>
        <source>Next time,
earn rewards</source>
        <translation>Nächstes Mal
Prämien sammeln</translation>
    </message>
    <message>
        <source>Join us now</source>
        <translation>Jetzt Mitglied werden</translation>
    </message>
    <message>
        <source>Signing you up</source>
        <translation>Wir melden dich an</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Noch nicht dabei</translation>
    </message>
    <message>
        <source>You’re in</source>
        <translation>Du bist dabei</translation>
    </message>
    <message>
        <source>Rewards are not answering now. Your points follow later.</source>
        <translation>Die Prämien antworten gerade nicht. Deine Punkte folgen später.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>More %1
for you</source>
        <translation>Mehr %1
für dich</translation>
    </message>
    <message>
        <source>Get our app and show its code when you order.</source>
        <translation>Hol dir unsere App und zeig ihren Code beim Bestellen.</translation>
    </message>
    <message>
        <source>Join here. It takes a minute.</source>
        <translation>Mach hier mit. Es dauert eine Minute.</translation>
    </message>
    <message>
        <source>We kept what you typed.</source>
        <translation>Was du getippt hast, ist noch da.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Was du getippt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This order is added as soon as rewards answer.</source>
        <translation>Diese Bestellung zählt, sobald die Prämien antworten.</translation>
    </message>
    <message>
        <source>This order could not be added yet.</source>
        <translation>Diese Bestellung konnte noch nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitmachen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Dein Beleg</translation>
    </message>
    <message>
        <source>The kitchen starts when you have paid.</source>
        <translation>Die Küche fängt an, wenn du bezahlt hast.</translation>
    </message>
    <message>
        <source>Your order is in the kitchen.</source>
        <translation>Deine Bestellung ist in der Küche.</translation>
    </message>
    <message>
        <source>Please pay at the counter.</source>
        <translation>Bitte zahl an der Theke.</translation>
    </message>
    <message>
        <source>Take a seat while you wait.</source>
        <translation>Setz dich, während du wartest.</translation>
    </message>
    <message>
        <source>We pack it to take away.</source>
        <translation>Wir packen es zum Mitnehmen ein.</translation>
    </message>
    <message>
        <source>Bring the number %1 to the counter.</source>
        <translation>Bring die Nummer %1 an die Theke.</translation>
    </message>
</context>
<context>
    <name>DoneNumber</name>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Zu zahlen: %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Deine Nummer</translation>
    </message>
    <message>
        <source>Pay at the counter,
then we make it.</source>
        <translation>Zahl an der Theke,
dann legen wir los.</translation>
    </message>
    <message>
        <source>We’re making it now.
Watch the board for %1.</source>
        <translation>Wir sind schon dabei.
Achte auf die %1.</translation>
    </message>
</context>
<context>
    <name>DoneRating</name>
    <message>
        <source>Your last visit</source>
        <translation>Dein letzter Besuch</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>Würdest du uns empfehlen?</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>Wie wahrscheinlich ist es, dass du uns empfiehlst?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Clears in</source>
        <translation>Löscht sich in</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Within reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Everything you touch moves down.</source>
        <translation>Alles zum Antippen rückt nach unten.</translation>
    </message>
    <message>
        <source>Bigger words, fewer of them.</source>
        <translation>Größere Wörter, und weniger davon.</translation>
    </message>
    <message>
        <source>Black on white, strong edges.</source>
        <translation>Schwarz auf Weiß, kräftige Ränder.</translation>
    </message>
    <message>
        <source>Nothing slides or flies.</source>
        <translation>Nichts gleitet oder fliegt.</translation>
    </message>
    <message>
        <source>Swipe or use the keys, and listen.</source>
        <translation>Wisch oder nimm die Tasten, und hör zu.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher bedienen</translation>
    </message>
    <message>
        <source>Stays on until you leave.</source>
        <translation>Bleibt an, bis du gehst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EmailKeys</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>FeaturedCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Country, %1</source>
        <translation>Land, %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Diet &amp; allergens, %1 on</source>
        <translation>Ernährung &amp; Allergene, %1 an</translation>
    </message>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Ernährung &amp; Allergene</translation>
    </message>
    <message>
        <source>Diet &amp; allergens (%1)</source>
        <translation>Ernährung &amp; Allergene (%1)</translation>
    </message>
</context>
<context>
    <name>FiltersScreen</name>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Ernährung &amp; Allergene</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Zeig nur</translation>
    </message>
    <message>
        <source>I don’t eat</source>
        <translation>Ich esse nicht</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>We’re coming</source>
        <translation>Wir kommen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>Where do you sit?</source>
        <translation>Wo sitzt du?</translation>
    </message>
    <message>
        <source>Whom shall we call?</source>
        <translation>Wen sollen wir rufen?</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>We bring it to your table.</source>
        <translation>Wir bringen es an deinen Tisch.</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>Nur wenn du magst.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>Tischnummer</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen angeben</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Your table</source>
        <translation>Dein Tisch</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>The number on your table or tent. We bring it there.</source>
        <translation>Die Nummer auf deinem Tisch oder Aufsteller. Wir bringen es dorthin.</translation>
    </message>
    <message>
        <source>We call it when your food is ready, then forget it.</source>
        <translation>Wir rufen ihn, wenn dein Essen fertig ist, und vergessen ihn dann.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Take your time. Your order clears in</source>
        <translation>Lass dir Zeit. Deine Bestellung wird gelöscht in</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Bestellung behalten</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add to order</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>JoinConsent</name>
    <message>
        <source>Almost there</source>
        <translation>Fast geschafft</translation>
    </message>
    <message>
        <source>By signing up you agree to our privacy policy and our terms of service.</source>
        <translation>Mit der Anmeldung stimmst du unserer Datenschutzerklärung und unseren Nutzungsbedingungen zu.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>I agree. Sign me up.</source>
        <translation>Ich stimme zu. Meldet mich an.</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>Your email</source>
        <translation>Deine E-Mail</translation>
    </message>
    <message>
        <source>Join with your email</source>
        <translation>Mit deiner E-Mail mitmachen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Dein Telefon</translation>
    </message>
    <message>
        <source>You sign in with it, here and in our app.</source>
        <translation>Damit meldest du dich an, hier und in unserer App.</translation>
    </message>
    <message>
        <source>It is for your account. This screen forgets it.</source>
        <translation>Er ist für dein Konto. Dieser Bildschirm vergisst ihn.</translation>
    </message>
    <message>
        <source>If you like: then you can sign in with it too.</source>
        <translation>Wenn du magst: Dann kannst du dich auch damit anmelden.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Clears in %1 s</source>
        <translation>Löscht sich in %1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Mitmachen</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>That email isn’t complete.</source>
        <translation>Diese E-Mail ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>Wir brauchen Vor- und Nachnamen.</translation>
    </message>
    <message>
        <source>That number isn’t complete.</source>
        <translation>Diese Nummer ist nicht vollständig.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Joining isn’t working right now.</source>
        <translation>Mitmachen geht gerade nicht.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Lassen wir es dabei.</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>Prüf sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Check your first and last name.</source>
        <translation>Prüf deinen Vor- und Nachnamen.</translation>
    </message>
    <message>
        <source>Check it, or clear it and go on without.</source>
        <translation>Prüf sie, oder lösch sie und mach ohne weiter.</translation>
    </message>
    <message>
        <source>Check what you typed, or join in our app.</source>
        <translation>Prüf, was du getippt hast, oder mach in unserer App mit.</translation>
    </message>
    <message>
        <source>You can join in our app any time.</source>
        <translation>In unserer App kannst du jederzeit mitmachen.</translation>
    </message>
    <message>
        <source>We can’t sign you up right now.</source>
        <translation>Wir können dich gerade nicht anmelden.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again in a moment.</source>
        <translation>Was du getippt hast, bleibt erhalten. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Deine Bestellung geht auch ohne.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Your language</source>
        <translation>Deine Sprache</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zeichen löschen</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ihre Buchstaben</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>A little closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>Tilt away from the light</source>
        <translation>Neig es weg vom Licht</translation>
    </message>
    <message>
        <source>Turn up your screen</source>
        <translation>Mach deinen Bildschirm heller</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Hab ich</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>MealSwitch</name>
    <message>
        <source>You save %1.</source>
        <translation>Du sparst %1.</translation>
    </message>
</context>
<context>
    <name>MemberTile</name>
    <message>
        <source>Your rewards</source>
        <translation>Deine Prämien</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Reward is on</source>
        <translation>Prämie ist aktiv</translation>
    </message>
    <message>
        <source>%1 to a reward</source>
        <translation>Noch %1 bis zur Prämie</translation>
    </message>
    <message>
        <source>to a reward</source>
        <translation>zur Prämie</translation>
    </message>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>Prämie</numerusform>
            <numerusform>Prämien</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Mach weiter, wir tragen sie nach.</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>Oder nimm deine Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Looking for your rewards</source>
        <translation>Wir suchen deine Prämien</translation>
    </message>
    <message>
        <source>Earn rewards</source>
        <translation>Prämien sammeln</translation>
    </message>
    <message>
        <source>Scan our app, earn rewards</source>
        <translation>App scannen, Prämien sammeln</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Tipp zuerst ein Gericht an</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Bestellung prüfen</translation>
    </message>
</context>
<context>
    <name>MenuList</name>
    <message>
        <source>Show all dishes</source>
        <translation>Alle Gerichte zeigen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No dish is left with your filters. Ask us, we may have an idea.</source>
        <translation>Mit deinen Filtern bleibt kein Gericht. Frag uns, vielleicht haben wir eine Idee.</translation>
    </message>
</context>
<context>
    <name>NameKeys</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <translation>Buchstaben ohne Akzente</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Buchstaben mit Akzenten</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ihre Buchstaben</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Deine Nummer</translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message>
        <source>It goes with another dish.</source>
        <translation>Das gehört zu einem anderen Gericht.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this.</source>
        <translation>Bestell noch für %1, dann gilt es.</translation>
    </message>
    <message>
        <source>%1 %2 to go.</source>
        <translation>Noch %1 %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2 Uhr.</translation>
    </message>
    <message>
        <source>Its dish has sold out.</source>
        <translation>Das Gericht dazu ist ausverkauft.</translation>
    </message>
    <message>
        <source>Not at this restaurant.</source>
        <translation>Nicht in diesem Restaurant.</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>Sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>Hold up your code to use this.</source>
        <translation>Zeig deinen Code, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>Checking with your order</source>
        <translation>Wir prüfen es mit deiner Bestellung</translation>
    </message>
    <message>
        <source>On this order. You save %1.</source>
        <translation>In dieser Bestellung. Du sparst %1.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>In dieser Bestellung.</translation>
    </message>
    <message>
        <source>You save %1.</source>
        <translation>Du sparst %1.</translation>
    </message>
    <message>
        <source>For %1 %2.</source>
        <translation>Für %1 %2.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Endet: %1.</translation>
    </message>
    <message>
        <source>Add %1 to use this.</source>
        <translation>Nimm %1 dazu, dann gilt es.</translation>
    </message>
    <message>
        <source>Not right now.</source>
        <translation>Gerade nicht.</translation>
    </message>
    <message>
        <source>Only at %1 and %2.</source>
        <translation>Nur in den Filialen %1 und %2.</translation>
    </message>
    <message>
        <source>Only at %1.</source>
        <translation>Nur in der Filiale %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>Nur in %1, %2 und %n weiteren Filiale.</numerusform>
            <numerusform>Nur in %1, %2 und %n weiteren Filialen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>Nur in %1 und %n weiteren Filiale.</numerusform>
            <numerusform>Nur in %1 und %n weiteren Filialen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Stattdessen nutzen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 dazu</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>Zur Karte</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>OpenUntil</name>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
</context>
<context>
    <name>OptionGroupBox</name>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Your order</source>
        <translation>Deine Bestellung</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Tipp zuerst ein Gericht an</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Bestellung prüfen</translation>
    </message>
</context>
<context>
    <name>OrderTag</name>
    <message>
        <source>Your order</source>
        <translation>Deine Bestellung</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>Wir warten auf deine Karte</translation>
    </message>
    <message>
        <source>Reading, keep it there</source>
        <translation>Wird gelesen, lass sie dort</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Your total</source>
        <translation>Deine Summe</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Auflegen, stecken oder ziehen</translation>
    </message>
    <message>
        <source>Keep your card where it is.</source>
        <translation>Lass deine Karte, wo sie ist.</translation>
    </message>
    <message>
        <source>The card reader is on your right, below the screen.</source>
        <translation>Der Kartenleser ist rechts von dir, unter dem Bildschirm.</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>Handys und Uhren gehen auch.</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Zahlung abbrechen</translation>
    </message>
</context>
<context>
    <name>PayDeclined</name>
    <message>
        <source>The payment
was stopped</source>
        <translation>Die Zahlung
wurde gestoppt</translation>
    </message>
    <message>
        <source>The reader
isn’t there</source>
        <translation>Der Leser
ist nicht da</translation>
    </message>
    <message>
        <source>The reader
is busy</source>
        <translation>Der Leser
ist besetzt</translation>
    </message>
    <message>
        <source>That card
didn’t go
through</source>
        <translation>Diese Karte
hat nicht
geklappt</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Your order and “%1” are kept.</source>
        <translation>Deine Bestellung und „%1“ bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your order is kept.</source>
        <translation>Deine Bestellung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the chip and try once more.</source>
        <translation>Prüf den Chip und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Try this card again</source>
        <translation>Diese Karte noch einmal</translation>
    </message>
    <message>
        <source>Everything stays in it.</source>
        <translation>Alles bleibt darin.</translation>
    </message>
    <message>
        <source>Change my order</source>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Need a hand? Press Help and we come over.</source>
        <translation>Brauchst du Hilfe? Tipp auf Hilfe, wir kommen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use another card</source>
        <translation>Andere Karte nehmen</translation>
    </message>
</context>
<context>
    <name>PayUnknown</name>
    <message>
        <source>Please don’t
pay again.</source>
        <translation>Bitte zahl nicht
noch einmal.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.</source>
        <translation>Der Kartenleser hat uns noch nicht gesagt, ob die Zahlung geklappt hat. Wir prüfen es, und jemand ist unterwegs zu dir.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking.</source>
        <translation>Der Kartenleser hat uns noch nicht gesagt, ob die Zahlung geklappt hat. Wir prüfen es.</translation>
    </message>
    <message>
        <source>Your order is safe under %1.</source>
        <translation>Deine Bestellung ist sicher unter %1.</translation>
    </message>
    <message>
        <source>If the payment worked, we start cooking.</source>
        <translation>Hat die Zahlung geklappt, fangen wir an zu kochen.</translation>
    </message>
    <message>
        <source>If it didn’t, you have paid nothing.</source>
        <translation>Wenn nicht, hast du nichts bezahlt.</translation>
    </message>
    <message>
        <source>Asking the card reader</source>
        <translation>Wir fragen den Kartenleser</translation>
    </message>
    <message>
        <source>Call someone again</source>
        <translation>Noch einmal rufen</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Jemanden rufen</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Show at the kiosk</source>
        <translation>Zeig ihn am Kiosk</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Use %1 %2 now?</source>
        <translation>Jetzt %1 %2 nutzen?</translation>
    </message>
    <message>
        <source>They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.</source>
        <translation>Sie werden zu „%1“, wenn du zahlst. Brichst du danach ab, behältst du die Prämie, aber nicht die %2.</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>Meine %1 behalten</translation>
    </message>
    <message>
        <source>Use them and pay %1</source>
        <translation>Nutzen und %1 zahlen</translation>
    </message>
</context>
<context>
    <name>QuietDots</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>%n Zeichen getippt, verdeckt</numerusform>
            <numerusform>%n Zeichen getippt, verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Lautstärke %1 von %2.</translation>
    </message>
    <message>
        <source>That is the loudest.</source>
        <translation>Lauter geht es nicht.</translation>
    </message>
    <message>
        <source>That is the quietest.</source>
        <translation>Leiser geht es nicht.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eins von mehreren</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again.</source>
        <translation>Vorlesen ist an. Wisch nach rechts oder links, um weiterzugehen, tipp zweimal, um zu wählen, wisch nach unten, um es noch einmal zu hören.</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Dein Beleg</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera. It is all in the code.</source>
        <translation>Scan ihn mit der Kamera deines Handys. Alles steht im Code.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Kein Beleg</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Machen wir kurz Pause.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>Wir finden diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Bestellung fortsetzen</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuch es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Check the four figures. An order waits a few minutes.</source>
        <translation>Prüf die vier Ziffern. Eine Bestellung wartet ein paar Minuten.</translation>
    </message>
    <message>
        <source>Type the four figures that it waits under.</source>
        <translation>Tipp die vier Ziffern ein, unter denen sie wartet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back to the menu</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>An der Theke zahlen</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
</context>
<context>
    <name>ReviewOffers</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Scan our app, or use your phone number or email.</source>
        <translation>Scan unsere App, oder nimm deine Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Sign in for your rewards</source>
        <translation>Anmelden für deine Prämien</translation>
    </message>
    <message>
        <source>Your %1 become this reward when you pay.</source>
        <translation>Deine %1 werden zu dieser Prämie, wenn du zahlst.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>If you cancel, you keep the reward, not the %1.</source>
        <translation>Brichst du ab, behältst du die Prämie, nicht die %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>See menu</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Tipp zuerst ein Gericht an</translation>
    </message>
    <message>
        <source>Your order stays here and can be paid as soon as it is back. Or order at the counter.</source>
        <translation>Deine Bestellung bleibt hier und kann bezahlt werden, sobald er zurück ist. Oder bestell an der Theke.</translation>
    </message>
    <message>
        <source>Take it off to go on.</source>
        <translation>Entfern es, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Your order</source>
        <translation>Deine Bestellung</translation>
    </message>
</context>
<context>
    <name>ReviewTotals</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>One for each order</source>
        <translation>Eine je Bestellung</translation>
    </message>
    <message>
        <source>Nothing to use yet. This order counts towards the next one.</source>
        <translation>Noch nichts zu nutzen. Diese Bestellung zählt für die nächste.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RewardsComing</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Still looking for your rewards. Carry on, we’ll add them.</source>
        <translation>Wir suchen noch nach deinen Prämien. Mach weiter, wir tragen sie nach.</translation>
    </message>
</context>
<context>
    <name>RoundAdd</name>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
</context>
<context>
    <name>RyeStrip</name>
    <message>
        <source>Scan our app, earn leaves</source>
        <translation>App scannen, Blätter sammeln</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>Oder nimm deine Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan
your code</source>
        <translation>Scan
deinen Code</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Öffne unsere App und halt den Code unter den Bildschirm.</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Scanner nicht da</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Was möchtest du?</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>See all dishes</source>
        <translation>Alle Gerichte ansehen</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <translation>Nichts mit „%1“</translation>
    </message>
    <message>
        <source>Your filters are on. Try a shorter word.</source>
        <translation>Deine Filter sind an. Versuch ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Versuch ein kürzeres Wort.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>We can’t find that account.</source>
        <translation>Wir finden dieses Konto nicht.</translation>
    </message>
    <message>
        <source>That code isn’t one of ours.</source>
        <translation>Dieser Code ist keiner von uns.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Lassen wir es dabei.</translation>
    </message>
    <message>
        <source>Still looking for your rewards.</source>
        <translation>Wir suchen noch nach deinen Prämien.</translation>
    </message>
    <message>
        <source>Rewards are not answering.</source>
        <translation>Die Prämien antworten nicht.</translation>
    </message>
    <message>
        <source>Rewards said no to this one.</source>
        <translation>Diese Prämie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Sign-in isn’t working right now.</source>
        <translation>Anmelden geht gerade nicht.</translation>
    </message>
    <message>
        <source>This reward doesn’t fit this order, so we took it off.</source>
        <translation>Diese Prämie passt nicht zu dieser Bestellung, darum haben wir sie herausgenommen.</translation>
    </message>
    <message>
        <source>That reward is used or has run out.</source>
        <translation>Diese Prämie ist benutzt oder abgelaufen.</translation>
    </message>
    <message>
        <source>%1 just sold out.</source>
        <translation>%1: gerade ausverkauft.</translation>
    </message>
    <message>
        <source>One thing is still to choose.</source>
        <translation>Eine Auswahl fehlt noch.</translation>
    </message>
    <message>
        <source>Your bank said no.</source>
        <translation>Deine Bank hat abgelehnt.</translation>
    </message>
    <message>
        <source>The PIN didn’t match.</source>
        <translation>Die PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>That card couldn’t be read.</source>
        <translation>Diese Karte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Payment stopped.</source>
        <translation>Zahlung gestoppt.</translation>
    </message>
    <message>
        <source>The card reader isn’t answering.</source>
        <translation>Der Kartenleser antwortet nicht.</translation>
    </message>
    <message>
        <source>The card reader is busy.</source>
        <translation>Der Kartenleser ist besetzt.</translation>
    </message>
    <message>
        <source>Please don’t pay again.</source>
        <translation>Bitte zahl nicht noch einmal.</translation>
    </message>
    <message>
        <source>We could not give your money back yet.</source>
        <translation>Wir konnten dein Geld noch nicht zurückgeben.</translation>
    </message>
    <message>
        <source>Rewards are not answering now.</source>
        <translation>Die Prämien antworten gerade nicht.</translation>
    </message>
    <message>
        <source>We had to start again. Your card was not charged.</source>
        <translation>Wir mussten neu starten. Deine Karte wurde nicht belastet.</translation>
    </message>
    <message>
        <source>The printer is out.</source>
        <translation>Der Drucker geht nicht.</translation>
    </message>
    <message>
        <source>You’ve paid. We’re bringing it to the kitchen by hand.</source>
        <translation>Du hast bezahlt. Wir bringen es von Hand in die Küche.</translation>
    </message>
    <message>
        <source>The scanner isn’t working.</source>
        <translation>Der Scanner geht nicht.</translation>
    </message>
    <message>
        <source>It can’t take orders right now.</source>
        <translation>Er kann gerade keine Bestellungen annehmen.</translation>
    </message>
    <message>
        <source>It can’t read the menu right now.</source>
        <translation>Er kann die Karte gerade nicht lesen.</translation>
    </message>
    <message>
        <source>Order as usual and join at the end.</source>
        <translation>Bestell wie immer und mach am Ende mit.</translation>
    </message>
    <message>
        <source>Try your phone number.</source>
        <translation>Versuch es mit deiner Telefonnummer.</translation>
    </message>
    <message>
        <source>You can scan our app any time.</source>
        <translation>Du kannst unsere App jederzeit scannen.</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Mach weiter, wir tragen sie nach.</translation>
    </message>
    <message>
        <source>Order as usual, your points follow later.</source>
        <translation>Bestell wie immer, deine Punkte folgen später.</translation>
    </message>
    <message>
        <source>Your order stays as it is.</source>
        <translation>Deine Bestellung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Deine Bestellung geht auch ohne.</translation>
    </message>
    <message>
        <source>It stays yours.</source>
        <translation>Sie bleibt dir erhalten.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>You can pay at the counter.</source>
        <translation>Du kannst an der Theke zahlen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Someone is on the way to you.</source>
        <translation>Jemand ist unterwegs zu dir.</translation>
    </message>
    <message>
        <source>Your points for this order follow later.</source>
        <translation>Deine Punkte für diese Bestellung folgen später.</translation>
    </message>
    <message>
        <source>Please order again.</source>
        <translation>Bitte bestell noch einmal.</translation>
    </message>
    <message>
        <source>Your number is all you need.</source>
        <translation>Deine Nummer genügt.</translation>
    </message>
    <message>
        <source>Your number stays the same.</source>
        <translation>Deine Nummer bleibt gleich.</translation>
    </message>
    <message>
        <source>Use your phone number or email.</source>
        <translation>Nimm deine Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Its card reader isn’t answering right now.</source>
        <translation>Sein Kartenleser antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>It can’t reach the kitchen right now.</source>
        <translation>Er erreicht die Küche gerade nicht.</translation>
    </message>
    <message>
        <source>It can’t write orders down right now.</source>
        <translation>Er kann gerade keine Bestellungen aufschreiben.</translation>
    </message>
    <message>
        <source>Its order book needs mending.</source>
        <translation>Sein Bestellbuch muss repariert werden.</translation>
    </message>
    <message>
        <source>It has no room left for new orders.</source>
        <translation>Er hat keinen Platz mehr für neue Bestellungen.</translation>
    </message>
    <message>
        <source>Its clock is wrong, so it can’t take payments.</source>
        <translation>Seine Uhr geht falsch, darum kann er keine Zahlungen annehmen.</translation>
    </message>
    <message>
        <source>It had some trouble and is taking a short rest.</source>
        <translation>Er hatte Probleme und ruht sich kurz aus.</translation>
    </message>
    <message>
        <source>It is still finding out about a payment.</source>
        <translation>Er klärt noch eine Zahlung.</translation>
    </message>
    <message>
        <source>It will be ready in a moment.</source>
        <translation>Er ist gleich bereit.</translation>
    </message>
    <message>
        <source>Our kitchen has a lot to do right now.</source>
        <translation>Unsere Küche hat gerade viel zu tun.</translation>
    </message>
    <message>
        <source>Our kitchen is resting right now.</source>
        <translation>Unsere Küche macht gerade Pause.</translation>
    </message>
    <message>
        <source>We are cleaning it.</source>
        <translation>Wir machen ihn gerade sauber.</translation>
    </message>
    <message>
        <source>We are mending it.</source>
        <translation>Wir bringen ihn gerade in Ordnung.</translation>
    </message>
    <message>
        <source>We can’t find that number.</source>
        <translation>Wir finden diese Nummer nicht.</translation>
    </message>
    <message>
        <source>We can’t find that email.</source>
        <translation>Wir finden diese E-Mail nicht.</translation>
    </message>
    <message>
        <source>It is back at %1.</source>
        <translation>Er ist um %1 wieder da.</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>Er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Ask at the counter what there is.</source>
        <translation>Frag an der Theke, was es gibt.</translation>
    </message>
    <message>
        <source>Same food and same prices at the counter.</source>
        <translation>An der Theke gibt es dasselbe Essen zum selben Preis.</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Hier essen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the letter that marks vegetarian dishes</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>VG</source>
        <comment>the letters that mark vegan dishes</comment>
        <translation>VG</translation>
    </message>
    <message>
        <source>GF</source>
        <comment>the letters that mark dishes without gluten</comment>
        <translation>GF</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Without gluten</source>
        <translation>Ohne Gluten</translation>
    </message>
    <message>
        <source>Not vegetarian</source>
        <translation>Nicht vegetarisch</translation>
    </message>
    <message>
        <source>Not vegan</source>
        <translation>Nicht vegan</translation>
    </message>
    <message>
        <source>Has gluten</source>
        <translation>Enthält Gluten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Warenwert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Wähl %1</translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>Wähl %1 bis %2</translation>
    </message>
    <message>
        <source>one is free</source>
        <translation>eins ist gratis</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1 sind gratis</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>%n Gericht zeigen</numerusform>
            <numerusform>%n Gerichte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>Bleibt %n Minute unter %1, ohne dein Konto.</numerusform>
            <numerusform>Bleibt %n Minuten unter %1, ohne dein Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>Dann wartet sie %n Minute unter %1.</numerusform>
            <numerusform>Dann wartet sie %n Minuten unter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n Prämie</numerusform>
            <numerusform>%n Prämien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>SignInKeys</name>
    <message>
        <source>Your phone</source>
        <translation>Dein Telefon</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Deine E-Mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Deine Telefonnummer</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Deine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>We don’t show it again.</source>
        <translation>Wir zeigen sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Only two digits stay in sight.</source>
        <translation>Nur zwei Ziffern bleiben sichtbar.</translation>
    </message>
    <message>
        <source>From here on we show only the last two digits.</source>
        <translation>Ab jetzt zeigen wir nur die letzten zwei Ziffern.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Use email instead</source>
        <translation>Lieber per E-Mail</translation>
    </message>
    <message>
        <source>Use phone number instead</source>
        <translation>Lieber per Telefon</translation>
    </message>
</context>
<context>
    <name>SignInScan</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Earn rewards and use them. Your order stays as it is.</source>
        <translation>Sammle Prämien und nutze sie. Deine Bestellung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Öffne unsere App und halt den Code unter den Bildschirm.</translation>
    </message>
    <message>
        <source>Use your phone number or email instead.</source>
        <translation>Nimm lieber deine Nummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wir suchen …</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Scanner nicht da</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Not a member yet? Order first. You can join at the end.</source>
        <translation>Noch kein Mitglied? Bestell zuerst. Am Ende kannst du mitmachen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Zurück zur Bestellung</translation>
    </message>
    <message>
        <source>Order first</source>
        <translation>Zuerst bestellen</translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message>
        <source>%1 on your gift card</source>
        <translation>%1 auf deiner Geschenkkarte</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>%n Geschenkkarte</numerusform>
            <numerusform>%n Geschenkkarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>This order earns %1.</source>
        <translation>Diese Bestellung bringt %1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>This order counts for your rewards.</source>
        <translation>Diese Bestellung zählt für deine Prämien.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SlotChooser</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Your order: %1, %2 with tax.</source>
        <translation>Deine Bestellung: %1, %2 mit Steuer.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>%1 abgezogen.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>%1 to pay. Tap, insert or swipe your card at the reader.</source>
        <translation>%1 zu zahlen. Leg deine Karte auf den Leser, steck oder zieh sie.</translation>
    </message>
    <message>
        <source>Reading, keep it there.</source>
        <translation>Wird gelesen, lass sie dort.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Wird abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Someone is on the way to you. Your number is %1.</source>
        <translation>Bitte zahl nicht noch einmal. Jemand ist unterwegs zu dir. Deine Nummer ist %1.</translation>
    </message>
    <message>
        <source>Your number is %1. Pay %2 at the counter.</source>
        <translation>Deine Nummer ist %1. Zahl %2 an der Theke.</translation>
    </message>
    <message>
        <source>Your number is %1. Paid %2.</source>
        <translation>Deine Nummer ist %1. %2 bezahlt.</translation>
    </message>
    <message>
        <source>Tax %1.</source>
        <translation>Steuer %1.</translation>
    </message>
    <message>
        <source>Your phone number.</source>
        <translation>Deine Telefonnummer.</translation>
    </message>
    <message>
        <source>Your email.</source>
        <translation>Deine E-Mail.</translation>
    </message>
    <message>
        <source>Sign in. Show the code of our app to the scanner, or choose phone number or email.</source>
        <translation>Melde dich an. Zeig den Code unserer App am Scanner, oder wähl Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Join. Your email.</source>
        <translation>Mitmachen. Deine E-Mail.</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>Dein Vorname.</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>Dein Nachname.</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Stimmst du zu?</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>Once more: %1.</source>
        <translation>Noch einmal: %1.</translation>
    </message>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Machen wir kurz Pause.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>Wir finden diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>Continue an order.</source>
        <translation>Bestellung fortsetzen.</translation>
    </message>
    <message>
        <source>Type its four figures.</source>
        <translation>Tipp ihre vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Still there? Take your time. Your order clears soon.</source>
        <translation>Noch da? Lass dir Zeit. Deine Bestellung wird bald gelöscht.</translation>
    </message>
    <message>
        <source>Someone new is here. One account for each order.</source>
        <translation>Da ist noch jemand. Ein Konto für jede Bestellung.</translation>
    </message>
    <message>
        <source>Start over? Your order goes, and nothing is charged.</source>
        <translation>Neu beginnen? Deine Bestellung wird gelöscht, berechnet wird nichts.</translation>
    </message>
    <message>
        <source>Your points become this reward now. If you cancel, you keep the reward, not the points.</source>
        <translation>Deine Punkte werden jetzt zu dieser Prämie. Brichst du ab, behältst du die Prämie, nicht die Punkte.</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Wir kochen alles in einer Küche, deshalb können in jedem Gericht Spuren sein. Bitte frag uns, bevor du bestellst.</translation>
    </message>
    <message>
        <source>Easier to use. Stays on until you leave.</source>
        <translation>Einfacher bedienen. Bleibt an, bis du gehst.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your usual: %1. %2.</source>
        <translation>Wie immer: %1. %2.</translation>
    </message>
    <message>
        <source>Search.</source>
        <translation>Suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>%n Gericht gefunden</numerusform>
            <numerusform>%n Gerichte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Diet and allergens.</source>
        <translation>Ernährung und Allergene.</translation>
    </message>
    <message>
        <source>How do we find you?</source>
        <translation>Wie finden wir dich?</translation>
    </message>
    <message>
        <source>Welcome to %1. Where will you eat?</source>
        <translation>Willkommen bei %1. Wo isst du?</translation>
    </message>
    <message>
        <source>Menu.</source>
        <translation>Karte.</translation>
    </message>
    <message>
        <source>Review your order.</source>
        <translation>Prüf deine Bestellung.</translation>
    </message>
    <message>
        <source>Please order at the counter. %1</source>
        <translation>Bitte an der Theke bestellen. %1</translation>
    </message>
</context>
<context>
    <name>StaffAsk</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Leave staff</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame. Make the frame exactly as large.</source>
        <translation>Halte eine Bankkarte an den Rahmen. Mach den Rahmen genau so groß.</translation>
    </message>
    <message>
        <source>Screen: %1 mm</source>
        <translation>Bildschirm: %1 mm</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Viel kleiner</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Etwas kleiner</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Etwas größer</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Viel größer</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Someone else on this machine could act as the restaurant.</source>
        <translation>Jemand anderes auf dieser Maschine könnte als das Restaurant auftreten.</translation>
    </message>
    <message>
        <source>chmod 400 the credential files.</source>
        <translation>chmod 400 auf die Dateien der Zugangsdaten.</translation>
    </message>
    <message>
        <source>Members are not found, or orders are reported to the wrong place.</source>
        <translation>Mitglieder werden nicht gefunden, oder Bestellungen werden am falschen Ort gemeldet.</translation>
    </message>
    <message>
        <source>Take all three addresses of [thanx] from the same environment.</source>
        <translation>Nimm alle drei Adressen von [thanx] aus derselben Umgebung.</translation>
    </message>
    <message>
        <source>Accounts and baskets are refused.</source>
        <translation>Konten und Warenkörbe werden abgelehnt.</translation>
    </message>
    <message>
        <source>Ask Thanx for the merchant&apos;s hashid.</source>
        <translation>Frag Thanx nach der Hashid des Händlers.</translation>
    </message>
    <message>
        <source>Thanx turns calls away.</source>
        <translation>Thanx weist Aufrufe ab.</translation>
    </message>
    <message>
        <source>Set [thanx] partner_name to your own name.</source>
        <translation>Setz [thanx] partner_name auf deinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Dishes cost the wrong price or can&apos;t be ordered.</source>
        <translation>Gerichte haben den falschen Preis oder lassen sich nicht bestellen.</translation>
    </message>
    <message>
        <source>kiosk check-menu tells each place.</source>
        <translation>kiosk check-menu nennt jede Stelle.</translation>
    </message>
    <message>
        <source>Everything is too small or too large to touch.</source>
        <translation>Alles ist zu klein oder zu groß zum Berühren.</translation>
    </message>
    <message>
        <source>Measure the picture: [display] width_mm.</source>
        <translation>Miss das Bild: [display] width_mm.</translation>
    </message>
    <message>
        <source>Words or letters are missing on the screens.</source>
        <translation>Auf den Bildschirmen fehlen Wörter oder Buchstaben.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>Installier den Kiosk neu.</translation>
    </message>
    <message>
        <source>A kiosk that hangs stays so until somebody comes.</source>
        <translation>Ein Kiosk, der hängt, bleibt so, bis jemand kommt.</translation>
    </message>
    <message>
        <source>Start it by packaging/systemd&apos;s unit.</source>
        <translation>Starte ihn mit der Unit aus packaging/systemd.</translation>
    </message>
    <message>
        <source>No rewards, no points; orders and payments go on.</source>
        <translation>Keine Prämien, keine Punkte; Bestellen und Zahlen gehen weiter.</translation>
    </message>
    <message>
        <source>Look at the network, the firewall and the machine&apos;s clock.</source>
        <translation>Prüf das Netz, die Firewall und die Uhr der Maschine.</translation>
    </message>
    <message>
        <source>Calls may be refused, orders carry the wrong time.</source>
        <translation>Aufrufe werden vielleicht abgelehnt, Bestellungen tragen die falsche Zeit.</translation>
    </message>
    <message>
        <source>Let the machine keep time by NTP.</source>
        <translation>Lass die Maschine ihre Zeit von NTP holen.</translation>
    </message>
    <message>
        <source>Rewards will stop when one ends.</source>
        <translation>Prämien fallen aus, wenn eines abläuft.</translation>
    </message>
    <message>
        <source>Thanx renews them; tell Thanx if it does not.</source>
        <translation>Thanx erneuert sie; sag Thanx Bescheid, wenn nicht.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Check client_id, merchant_id and partner_token with Thanx.</source>
        <translation>Prüf client_id, merchant_id und partner_token mit Thanx.</translation>
    </message>
    <message>
        <source>Staff can&apos;t give rewards; campaigns fail.</source>
        <translation>Das Personal kann keine Prämien geben; Kampagnen schlagen fehl.</translation>
    </message>
    <message>
        <source>Ask Thanx for the missing scopes, or set partner_api_token.</source>
        <translation>Frag Thanx nach den fehlenden Berechtigungen oder setz partner_api_token.</translation>
    </message>
    <message>
        <source>Loyalty is closed here, or points go elsewhere.</source>
        <translation>Hier gibt es keine Prämien, oder Punkte gehen woanders hin.</translation>
    </message>
    <message>
        <source>Set [thanx] location_id, or [site] name and address as Thanx has them.</source>
        <translation>Setz [thanx] location_id oder Name und Adresse in [site] so, wie Thanx sie hat.</translation>
    </message>
    <message>
        <source>Members can&apos;t use rewards.</source>
        <translation>Mitglieder können keine Prämien einlösen.</translation>
    </message>
    <message>
        <source>Compare merchant_key and location with Thanx; kiosk journal shows what was refused.</source>
        <translation>Vergleich merchant_key und Standort mit Thanx; kiosk journal zeigt, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Nothing can be sold.</source>
        <translation>Es kann nichts verkauft werden.</translation>
    </message>
    <message>
        <source>Look at the disk; the kiosk restores the newest backup when it starts.</source>
        <translation>Sieh nach der Festplatte; der Kiosk stellt beim Start die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Members wait for points or rewards.</source>
        <translation>Mitglieder warten auf Punkte oder Prämien.</translation>
    </message>
    <message>
        <source>kiosk journal list shows which; staff mend and retry them.</source>
        <translation>kiosk journal list zeigt welche; das Personal bringt sie in Ordnung und sendet neu.</translation>
    </message>
    <message>
        <source>The kiosk closes when nothing can be written.</source>
        <translation>Der Kiosk schließt, wenn nichts gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Make room on the disk of [store] path.</source>
        <translation>Mach Platz auf der Festplatte von [store] path.</translation>
    </message>
    <message>
        <source>Nobody can pay at the kiosk.</source>
        <translation>Niemand kann am Kiosk bezahlen.</translation>
    </message>
    <message>
        <source>Look at its power, its network and [terminal].</source>
        <translation>Prüf Strom, Netz und [terminal].</translation>
    </message>
    <message>
        <source>Orders would not be cooked: the kiosk closes.</source>
        <translation>Bestellungen würden nicht gekocht: Der Kiosk schließt.</translation>
    </message>
    <message>
        <source>Look at [kitchen], its printer or address.</source>
        <translation>Prüf [kitchen], Drucker oder Adresse.</translation>
    </message>
    <message>
        <source>No paper receipts; the number stays on the screen.</source>
        <translation>Keine Belege auf Papier; die Nummer bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Look at its paper, cover and line.</source>
        <translation>Prüf Papier, Deckel und Leitung.</translation>
    </message>
    <message>
        <source>Guests type a phone number or e-mail instead.</source>
        <translation>Gäste tippen stattdessen Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Look at the camera and [scanner] source.</source>
        <translation>Prüf die Kamera und [scanner] source.</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>keine Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>both hosts answer</source>
        <translation>beide Server antworten</translation>
    </message>
    <message>
        <source>written, and its history is whole</source>
        <translation>geschrieben, die Geschichte ist vollständig</translation>
    </message>
    <message>
        <source>%1 set aside for staff, %2 waiting</source>
        <translation>%1 für das Personal geparkt, %2 warten</translation>
    </message>
    <message>
        <source>%1 of %2 wait for more than an hour</source>
        <translation>%1 von %2 warten seit über einer Stunde</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>simulated: only for trying out</source>
        <translation>simuliert: nur zum Ausprobieren</translation>
    </message>
    <message>
        <source>pictures come</source>
        <translation>Bilder kommen</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm</source>
        <translation>%1 Pixel auf %2 mm</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm: no panel is built so</source>
        <translation>%1 Pixel auf %2 mm: So ist kein Bildschirm gebaut</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alles da</translation>
    </message>
    <message>
        <source>not started by systemd here</source>
        <translation>hier nicht von systemd gestartet</translation>
    </message>
    <message>
        <source>systemd starts it, but its unit has no WatchdogSec</source>
        <translation>systemd startet ihn, aber seine Unit hat kein WatchdogSec</translation>
    </message>
    <message>
        <source>systemd watches over it</source>
        <translation>systemd wacht über ihn</translation>
    </message>
    <message>
        <source>nobody else can read them</source>
        <translation>niemand sonst kann sie lesen</translation>
    </message>
    <message>
        <source>a hashid of %1 characters</source>
        <translation>eine Hashid aus %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters: a hashid is shorter, this may be another credential</source>
        <translation>%1 Zeichen: Eine Hashid ist kürzer, das sind vielleicht andere Zugangsdaten</translation>
    </message>
    <message>
        <source>no host told its time</source>
        <translation>kein Server nannte seine Zeit</translation>
    </message>
    <message>
        <source>%1 seconds off</source>
        <translation>%1 Sekunden Abweichung</translation>
    </message>
    <message>
        <source>no TLS to this machine itself</source>
        <translation>kein TLS zu dieser Maschine selbst</translation>
    </message>
    <message>
        <source>holds for %1 days</source>
        <translation>gilt noch %1 Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>access tokens may be asked for</source>
        <translation>Zugriffstoken können angefordert werden</translation>
    </message>
    <message>
        <source>a person who can&apos;t exist is a member there</source>
        <translation>jemand, den es nicht geben kann, ist dort Mitglied</translation>
    </message>
    <message>
        <source>none of the locations is this shop</source>
        <translation>keiner der Standorte ist dieser</translation>
    </message>
    <message>
        <source>name a test member with --member</source>
        <translation>nenn ein Testmitglied mit --member</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>away</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>Messer klemmt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>paper is fed by hand</source>
        <translation>Papier wird von Hand vorgeschoben</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>paper is low</source>
        <translation>Papier geht zu Ende</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>das Bild steht still</translation>
    </message>
    <message>
        <source>the decoder keeps dying</source>
        <translation>der Decoder stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>a fault in the scanner</source>
        <translation>ein Fehler im Scanner</translation>
    </message>
    <message>
        <source>it gives no picture in any size</source>
        <translation>liefert in keiner Größe ein Bild</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Your PIN</source>
        <translation>Deine PIN</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>In Betrieb</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Hold any code up to the camera.</source>
        <translation>Halte irgendeinen Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>%1 of 6 figures</source>
        <translation>%1 von 6 Ziffern</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>StaffSays</name>
    <message>
        <source>%1 is paid, the kitchen has not answered</source>
        <translation>%1 ist bezahlt, die Küche hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 was paid after all. Make it, or give the money back</source>
        <translation>%1 wurde doch bezahlt. Mach sie oder gib das Geld zurück</translation>
    </message>
    <message>
        <source>%1: the card reader would not give the money back</source>
        <translation>%1: Der Kartenleser gibt das Geld nicht zurück</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it is paid</source>
        <translation>%1: Noch unklar, ob bezahlt ist</translation>
    </message>
    <message>
        <source>%1: the money is on its way back</source>
        <translation>%1: Das Geld ist auf dem Rückweg</translation>
    </message>
    <message>
        <source>%1: the refund is not confirmed yet</source>
        <translation>%1: Die Erstattung ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1: the card reader took a wrong amount. The money is on its way back</source>
        <translation>%1: Der Kartenleser hat einen falschen Betrag gebucht. Das Geld ist auf dem Rückweg</translation>
    </message>
    <message>
        <source>%1: the card was charged after a no. The money is on its way back</source>
        <translation>%1: Die Karte wurde nach einer Ablehnung belastet. Das Geld ist auf dem Rückweg</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until you open again</source>
        <translation>Gäste gehen an die Theke, bis du wieder öffnest</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until %1</source>
        <translation>Gäste gehen bis %1 an die Theke</translation>
    </message>
    <message>
        <source>%1 goes back to the card.</source>
        <translation>%1 gehen zurück auf die Karte.</translation>
    </message>
    <message>
        <source>Give %1 back at the counter.</source>
        <translation>Gib %1 an der Theke zurück.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Es wurde nichts kassiert.</translation>
    </message>
    <message>
        <source>The reward comes back: %1.</source>
        <translation>Die Prämie kommt zurück: %1.</translation>
    </message>
    <message>
        <source>Points that were spent do not return.</source>
        <translation>Ausgegebene Punkte kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Points earned are taken back later.</source>
        <translation>Gesammelte Punkte werden später abgezogen.</translation>
    </message>
    <message>
        <source>No points hang on it.</source>
        <translation>Es hängen keine Punkte daran.</translation>
    </message>
    <message>
        <source>Tell the kitchen to stop.</source>
        <translation>Sag der Küche, dass sie aufhören soll.</translation>
    </message>
    <message>
        <source>The guest must show the code again: hold it up after the refund.</source>
        <translation>Der Gast muss den Code noch einmal zeigen: nach der Erstattung vorhalten.</translation>
    </message>
    <message>
        <source>That PIN isn’t right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one with: kiosk staff add</source>
        <translation>Noch niemand hat eine PIN. Anlegen mit: kiosk staff add</translation>
    </message>
    <message>
        <source>PINs can’t be checked: nothing can be written down.</source>
        <translation>PINs sind nicht prüfbar: Es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>A manager other than you must approve this.</source>
        <translation>Eine andere Leitung als du muss zustimmen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why the pause?</source>
        <translation>Warum die Pause?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Off the menu for how long?</source>
        <translation>Für wie lange?</translation>
    </message>
    <message>
        <source>A manager’s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>The card’s last four figures</source>
        <translation>Die letzten vier Ziffern der Karte</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>Telefonnummer des Gastes</translation>
    </message>
    <message>
        <source>The guest’s email</source>
        <translation>E-Mail des Gastes</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>Nr., Zeit oder letzte vier</translation>
    </message>
    <message>
        <source>Dish or option</source>
        <translation>Gericht oder Option</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>%1 ist erstattet.</translation>
    </message>
    <message>
        <source>%1 is refunded. The slip could not be printed.</source>
        <translation>%1 ist erstattet. Der Beleg konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 ist storniert.</translation>
    </message>
    <message>
        <source>The money of %1 is given back.</source>
        <translation>Das Geld von %1 ist zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>The kitchen has %1.</source>
        <translation>Die Küche hat %1.</translation>
    </message>
    <message>
        <source>The kitchen still does not answer.</source>
        <translation>Die Küche antwortet immer noch nicht.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 ist ausgegeben.</translation>
    </message>
    <message>
        <source>%1 is paid. The kitchen has it.</source>
        <translation>%1 ist bezahlt. Die Küche hat sie.</translation>
    </message>
    <message>
        <source>A copy of %1 is printed.</source>
        <translation>Eine Kopie von %1 ist gedruckt.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Es wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>Thanx will be told whose it was.</source>
        <translation>Thanx erfährt, von wem sie war.</translation>
    </message>
    <message>
        <source>%1 is off the menu.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>The kiosk pauses.</source>
        <translation>Der Kiosk macht Pause.</translation>
    </message>
    <message>
        <source>The kiosk is open again.</source>
        <translation>Der Kiosk ist wieder offen.</translation>
    </message>
    <message>
        <source>The guest has it: %1.</source>
        <translation>Der Gast hat sie: %1.</translation>
    </message>
    <message>
        <source>Thanx is still giving it: %1.</source>
        <translation>Thanx vergibt sie noch: %1.</translation>
    </message>
    <message>
        <source>Nobody is a member by that name.</source>
        <translation>Damit ist niemand Mitglied.</translation>
    </message>
    <message>
        <source>Thanx refused it.</source>
        <translation>Thanx hat abgelehnt.</translation>
    </message>
    <message>
        <source>That can’t be a phone number or an email.</source>
        <translation>Das ist keine Telefonnummer und keine E-Mail.</translation>
    </message>
    <message>
        <source>The day is printed.</source>
        <translation>Der Abschluss ist gedruckt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>A page is printed.</source>
        <translation>Eine Seite ist gedruckt.</translation>
    </message>
    <message>
        <source>The card reader answers.</source>
        <translation>Der Kartenleser antwortet.</translation>
    </message>
    <message>
        <source>The card reader does not answer.</source>
        <translation>Der Kartenleser antwortet nicht.</translation>
    </message>
    <message>
        <source>The sound is played.</source>
        <translation>Der Ton wird abgespielt.</translation>
    </message>
    <message>
        <source>Every field was touched.</source>
        <translation>Jedes Feld wurde berührt.</translation>
    </message>
    <message>
        <source>Checked. Faults: %1.</source>
        <translation>Geprüft. Fehler: %1.</translation>
    </message>
    <message>
        <source>Written for support: %1.</source>
        <translation>Datei für den Support: %1.</translation>
    </message>
    <message>
        <source>This kiosk writes no file for support.</source>
        <translation>Dieser Kiosk schreibt keine Datei für den Support.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>Das ging nicht. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The bank refused the refund. Nothing changed.</source>
        <translation>Die Bank hat die Erstattung abgelehnt. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The card reader has not confirmed it. It is asked again by itself.</source>
        <translation>Der Kartenleser hat es nicht bestätigt. Er wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>The order has moved on. Look at it again.</source>
        <translation>Die Bestellung ist weiter. Sieh sie dir noch einmal an.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>Der Drucker druckt nicht.</translation>
    </message>
    <message>
        <source>Nothing can be written down now.</source>
        <translation>Gerade kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Thanx does not answer now.</source>
        <translation>Thanx antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>Thanx does not allow it here.</source>
        <translation>Thanx erlaubt es hier nicht.</translation>
    </message>
    <message>
        <source>Thanx does not allow it with these credentials.</source>
        <translation>Thanx erlaubt es mit diesen Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Closed: card reader</source>
        <translation>Zu: Kartenleser</translation>
    </message>
    <message>
        <source>Closed: kitchen</source>
        <translation>Zu: Küche</translation>
    </message>
    <message>
        <source>Closed: disk</source>
        <translation>Zu: Speicher</translation>
    </message>
    <message>
        <source>Closed: clock</source>
        <translation>Zu: Uhr</translation>
    </message>
    <message>
        <source>Closed: resting</source>
        <translation>Zu: Ruhepause</translation>
    </message>
    <message>
        <source>Closed: a payment is open</source>
        <translation>Zu: Zahlung offen</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Hier sind keine Bestellungen.</translation>
    </message>
    <message>
        <source>Nobody waits to pay at the counter.</source>
        <translation>Niemand wartet an der Theke aufs Zahlen.</translation>
    </message>
    <message>
        <source>Nothing here can be refunded or voided.</source>
        <translation>Hier gibt es nichts zu erstatten oder zu stornieren.</translation>
    </message>
    <message>
        <source>Thanx has been told everything.</source>
        <translation>Thanx weiß alles.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is off the menu.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish.</source>
        <translation>Der Kiosk nimmt Bestellungen an. Eine Pause schickt Gäste an die Theke; wer begonnen hat, darf fertig bestellen.</translation>
    </message>
    <message>
        <source>No reward can be given: there is no running campaign.</source>
        <translation>Keine Prämie möglich: Es läuft keine Kampagne.</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Wird addiert …</translation>
    </message>
    <message>
        <source>Wipe the glass while it does not listen to touches.</source>
        <translation>Wisch das Glas ab, solange es nicht auf Berührung reagiert.</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 s.</source>
        <translation>Zu viele Versuche. Warte %1 s.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Wipe now. Touch is back in %1 s.</source>
        <translation>Jetzt wischen. Touch ist in %1 s wieder da.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long. If it is not, set the panel’s width.</source>
        <translation>Dieser Balken ist 100 mm lang. Wenn nicht, stell die Breite des Bildschirms ein.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Read a code of %1 characters.</source>
        <translation>Ein Code mit %1 Zeichen wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>StaffValues</name>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Thanx</source>
        <translation>Thanx</translation>
    </message>
    <message>
        <source>Thanx: placed</source>
        <translation>Thanx: aufgegeben</translation>
    </message>
    <message>
        <source>Thanx: billed</source>
        <translation>Thanx: kassiert</translation>
    </message>
    <message>
        <source>Thanx: completed</source>
        <translation>Thanx: fertig</translation>
    </message>
    <message>
        <source>Thanx: voided</source>
        <translation>Thanx: storniert</translation>
    </message>
    <message>
        <source>Thanx: refunded</source>
        <translation>Thanx: erstattet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>For guests</source>
        <translation>Für Gäste</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Reports not sent</source>
        <translation>Offene Meldungen</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Fehlende Nummern</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Ruf nach Hilfe</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Bildschirmgröße</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Thanx address</source>
        <translation>Adresse von Thanx</translation>
    </message>
    <message>
        <source>Calls in 15 minutes</source>
        <translation>Aufrufe in 15 Minuten</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Händlerschlüssel</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Thanx answers</source>
        <translation>Thanx antwortet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>Zahlt gerade</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation>Nichts bezahlt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Has the ticket</source>
        <translation>Hat den Bon</translation>
    </message>
    <message>
        <source>Did not take the ticket</source>
        <translation>Hat den Bon nicht</translation>
    </message>
    <message>
        <source>A guest without Thanx</source>
        <translation>Gast ohne Thanx</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Waiting to be told</source>
        <translation>Noch zu melden</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Needs the guest’s code</source>
        <translation>Braucht den Code des Gastes</translation>
    </message>
    <message>
        <source>until it is back</source>
        <translation>bis es wieder da ist</translation>
    </message>
    <message>
        <source>Pull the camera’s plug and put it back</source>
        <translation>Zieh den Stecker der Kamera und steck ihn wieder ein</translation>
    </message>
    <message>
        <source>Load paper, close the cover, print a page</source>
        <translation>Leg Papier ein, schließ den Deckel, druck eine Seite</translation>
    </message>
    <message>
        <source>Switch the card reader off and on, look at its cable</source>
        <translation>Schalt den Kartenleser aus und ein, sieh nach dem Kabel</translation>
    </message>
    <message>
        <source>Look at the kitchen’s printer and its cable</source>
        <translation>Sieh nach dem Drucker der Küche und seinem Kabel</translation>
    </message>
    <message>
        <source>Orders go on, points follow by themselves</source>
        <translation>Bestellungen gehen weiter, Punkte folgen von selbst</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>Seite gedruckt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Every field was touched</source>
        <translation>Jedes Feld berührt</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Refund, void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Given back by hand</source>
        <translation>Von Hand erstattet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card at the till</source>
        <translation>Karte an der Kasse</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Pause this kiosk</source>
        <translation>Kiosk pausieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Touch grid</source>
        <translation>Touch-Raster</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Switch touch off for 30 s</source>
        <translation>Touch 30 s ausschalten</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Write for support</source>
        <translation>Datei für Support</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>Nr., Zeit oder letzte vier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu kassieren</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Off now</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rufe</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>To void</source>
        <translation>Zu stornieren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>An der Theke zu kassieren</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Die letzten</translation>
    </message>
    <message>
        <source>Set aside for you</source>
        <translation>Für dich geparkt</translation>
    </message>
    <message>
        <source>Sent by themselves</source>
        <translation>Werden von selbst gesendet</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Rufe nach Hilfe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Dieser Kiosk</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>In der Küche</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Falsche Bestellung</translation>
    </message>
    <message>
        <source>Was not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>Nicht gut genug</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>The guest left</source>
        <translation>Der Gast ist gegangen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <translation>Zu viele Bestellungen</translation>
    </message>
    <message>
        <source>The kitchen is closed</source>
        <translation>Die Küche ist geschlossen</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Etwas ist kaputt</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until opened by hand</source>
        <translation>Bis jemand öffnet</translation>
    </message>
    <message>
        <source>Until it is back</source>
        <translation>Bis es wieder da ist</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>wartet %1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>In open orders: %1</source>
        <translation>In offenen Bestellungen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add %1</source>
        <translation>%1 dazu</translation>
    </message>
</context>
<context>
    <name>TileStepper</name>
    <message>
        <source>One %1 more</source>
        <translation>Eins mehr: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 dazu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Eins weniger: %1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>A tip for the team?</source>
        <translation>Trinkgeld fürs Team?</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Kein Trinkgeld</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Filters cleared</source>
        <translation>Filter gelöscht</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>Name entfernt</translation>
    </message>
    <message>
        <source>Table number removed</source>
        <translation>Tischnummer entfernt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>%n Gericht entfernt</numerusform>
            <numerusform>%n Gerichte entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>We’re coming.</source>
        <translation>Wir kommen.</translation>
    </message>
    <message>
        <source>Your order stays here.</source>
        <translation>Deine Bestellung bleibt hier.</translation>
    </message>
    <message>
        <source>Signed in. %1.</source>
        <translation>Angemeldet. %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
</context>
<context>
    <name>UsualAdd</name>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>Your usual</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <source>%1. Kept on this kiosk alone, for 90 days.</source>
        <translation>%1. Bleibt nur auf diesem Kiosk, für 90 Tage.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 dazu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Forget my usual</source>
        <translation>Vergesst, was ich immer nehme</translation>
    </message>
</context>
<context>
    <name>UsualSwitch</name>
    <message>
        <source>Kept on this kiosk alone, for 90 days.</source>
        <translation>Bleibt nur auf diesem Kiosk, für 90 Tage.</translation>
    </message>
    <message>
        <source>Remember this as my usual</source>
        <translation>Als „Wie immer“ merken</translation>
    </message>
</context>
<context>
    <name>UsualTile</name>
    <message>
        <source>Your usual</source>
        <translation>Wie immer</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
</TS>
