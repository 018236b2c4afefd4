import QtQuick

// Grounds of the poster screens: a gradient from top to bottom and the pale disc behind the pictures.
QtObject {
    id: posters

    required property bool dark
    required property bool highContrast

    function ground(name: string): PosterGround {
        return (posters[name] as PosterGround) ?? attract;
    }

    readonly property PosterGround attract: PosterGround {
        dark: posters.dark
        plain: posters.highContrast
        lightTop: "#FCE4D1"
        lightBottom: "#F8CDAB"
        lightDisc: "#FDEDDF"
        darkTop: "#2B1F15"
        darkBottom: "#4A3421"
        darkDisc: "#5A412B"
    }
    readonly property PosterGround pay: PosterGround {
        dark: posters.dark
        plain: posters.highContrast
        lightTop: "#E2F1EC"
        lightBottom: "#C6E4DB"
        lightDisc: "transparent"
        darkTop: "#14241F"
        darkBottom: "#213E37"
        darkDisc: "transparent"
    }
    readonly property PosterGround declined: PosterGround {
        dark: posters.dark
        plain: posters.highContrast
        lightTop: "#FBE6E3"
        lightBottom: "#F7CFCD"
        lightDisc: "transparent"
        darkTop: "#2A1A1B"
        darkBottom: "#4A2C30"
        darkDisc: "transparent"
    }
    readonly property PosterGround closed: PosterGround {
        dark: posters.dark
        plain: posters.highContrast
        lightTop: "#DAD5EE"
        lightBottom: "#F4DDD6"
        lightDisc: "#FBEFE2"
        darkTop: "#211D2C"
        darkBottom: "#3A2A2C"
        darkDisc: "#4A3A3A"
    }
    readonly property PosterGround paused_and_unknown: PosterGround {
        dark: posters.dark
        plain: posters.highContrast
        lightTop: "#FBF0D3"
        lightBottom: "#F6DFA3"
        lightDisc: "#FDF6E4"
        darkTop: "#292213"
        darkBottom: "#463A1B"
        darkDisc: "#57492A"
    }
}
