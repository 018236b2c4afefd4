<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>MembersRow</name>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>reward</numerusform>
            <numerusform>rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>Only at %1, %2 and %n more.</numerusform>
            <numerusform>Only at %1, %2 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>Only at %1 and %n more.</numerusform>
            <numerusform>Only at %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>%n character typed, hidden</numerusform>
            <numerusform>%n characters typed, hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>Show %n dish</numerusform>
            <numerusform>Show %n dishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>Kept %n minute under %1, without your account.</numerusform>
            <numerusform>Kept %n minutes under %1, without your account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>Then it waits %n minute under %1.</numerusform>
            <numerusform>Then it waits %n minutes under %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>%n gift card</numerusform>
            <numerusform>%n gift cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>%n dish found</numerusform>
            <numerusform>%n dishes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>%n dish removed</numerusform>
            <numerusform>%n dishes removed</numerusform>
        </translation>
    </message>
</context>
</TS>
